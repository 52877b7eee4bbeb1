import Access
import Recognise
import Respond
import Store
import TestSupport
import Testing
import Vocabulary

/// What is on its way, as both stores keep it.
struct DeliveryTests {
    private static let theirs = RecordID.numbered(701)

    /// Three referrals that were sent, and a point for the agency they went to.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let contact = try Cast.contact(1, Cast.nora)
        let owner = Account(id: .numbered(700), name: "Mira Holt", agency: "police", unit: nil, roles: [.supervisor])
        for record in [owner, Cast.nora, contact] as [any Record] {
            try made.keep(record)
            try await store.keep(record)
        }
        let handover = Handover(made, world, sender: .of(.responder))
        try await store.write { try $0.keep(Self.point(Self.theirs)) }
        for number in 101...103 {
            let id = RecordID.numbered(number)
            try made.keep(try ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: .of(.responder)))
            try await handover.bring(id, to: .sent)
            for version in made.state.records[id] ?? [] {
                var change = Change.writing([version.record])
                if version.record.version == 2 { change.tell(.referralSent, of: id) }
                try await store.keep(change)
            }
        }
        return store
    }

    private static func point(_ id: RecordID, removed: Instant? = nil) -> DeliveryPoint {
        DeliveryPoint(
            id: id,
            agency: "adult-social-care",
            .webhook,
            address: "https://asc.example/heed",
            secret: [1, 2, 3],
            owner: AccountID(RecordID.numbered(700).text),
            added: .noon,
            removed: removed
        )
    }

    /// Gives each event that waits a parcel to the point.
    private func dispatch(_ store: OpenStore) async throws {
        try await store.write { session in
            for event in try session.waitingEvents(atMost: 9) {
                let parcel = Parcel(id: .numbered(500 + event.number), of: event, to: Self.theirs, nextAt: .noon)
                try session.dispatch(event, as: [parcel], at: .noon)
            }
        }
    }

    private func take(_ store: OpenStore, at moment: Instant = .noon, most: Int = 9) async throws -> Parcel? {
        let lease = Instant(seconds: moment.seconds + 60)
        return try await store.write { try $0.take(dueBy: moment, until: lease, atMostToOnePoint: most) }
    }

    @Test(arguments: Keeper.allCases) func `a point is kept with its secret, and that it was removed`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        #expect(try await store.read { try $0.deliveryPoints() } == [Self.point(Self.theirs)])
        let gone = Self.point(Self.theirs, removed: .afterNoon(9))
        try await store.write { try $0.keep(gone) }
        #expect(try await store.read { try $0.deliveryPoint(Self.theirs) } == gone)
    }

    @Test(arguments: Keeper.allCases) func `a point keeps who answers by it, and may get another owner`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let account = Account(id: .numbered(705), name: "Tom Reid", agency: "police", unit: nil, roles: [.supervisor])
        try await store.keep(account)
        var point = DeliveryPoint(
            id: .numbered(706),
            agency: "health",
            .webhook,
            address: "https://health.example/heed",
            owner: AccountID(RecordID.numbered(700).text),
            answersAs: AccountID(account.id.text),
            added: .noon
        )
        let first = point
        try await store.write { try $0.keep(first) }
        #expect(try await store.read { try $0.deliveryPoint(.numbered(706)) } == first)
        point.owner = AccountID(account.id.text)
        let next = point
        try await store.write { try $0.keep(next) }
        #expect(try await store.read { try $0.deliveryPoint(.numbered(706)) } == next)
    }

    @Test(arguments: Keeper.allCases) func `events wait in their order until they are dispatched, each once`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let waiting = try await store.read { try $0.waitingEvents(atMost: 2) }
        #expect(waiting.map(\.subject) == [.numbered(101), .numbered(102)])
        #expect(waiting.map(\.name) == [.referralSent, .referralSent])
        try await dispatch(store)
        #expect(try await store.read { try $0.waitingEvents(atMost: 9) }.isEmpty)
        #expect(try await store.read { try $0.parcels(nil, atMost: 9) }.map(\.referral.text.last) == ["3", "2", "1"])
    }

    @Test(arguments: Keeper.allCases) func `what is taken is nobody else's until its lease ends, nor settled twice`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        try await dispatch(store)
        let taken = [try await take(store), try await take(store), try await take(store), try await take(store)]
        #expect(taken.map { $0?.referral.text.last } == ["1", "2", "3", nil])
        let later = Instant(seconds: Instant.noon.seconds + 60)
        var first = try #require(taken[0])
        #expect(try await take(store, at: later)?.id == first.id)
        (first.state, first.nextAt, first.endedAt, first.said) = (.delivered, nil, later, "delivered (200)")
        let whole = first
        #expect(try await store.write { try $0.put(whole, leasedUntil: later) } == false)
        let lease = Instant(seconds: later.seconds + 60)
        #expect(try await store.write { try $0.put(whole, leasedUntil: lease) })
        #expect(try await store.write { try $0.put(whole, leasedUntil: lease) } == false)
        #expect(try await store.read { try $0.parcel(whole.id) } == whole)
        #expect(try await store.read { try $0.parcels(.delivered, atMost: 9) }.map(\.id) == [whole.id])
    }

    @Test(arguments: Keeper.allCases) func `those of some points are found however many there are of others`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        try await dispatch(store)
        let found = try await store.read { try $0.parcels(.waiting, to: [Self.theirs, .numbered(702)], atMost: 2) }
        #expect(found.map(\.referral.text.last) == ["3", "2"])
        for (state, points) in [(Parcel.State.dead, [Self.theirs]), (.waiting, [.numbered(702)]), (.waiting, [])] {
            #expect(try await store.read { try $0.parcels(state, to: points, atMost: 9) }.isEmpty)
        }
    }

    @Test(arguments: Keeper.allCases) func `no more than so many are under way to one point`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        try await dispatch(store)
        #expect(try await take(store, most: 2) != nil)
        #expect(try await take(store, most: 2) != nil)
        #expect(try await take(store, most: 2) == nil)
        #expect(try await store.read { try $0.parcels(waitingFor: Self.theirs) }.count == 3)
    }

    @Test(arguments: Keeper.allCases) func `a later event of a referral waits for the earlier one`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        var change = Change(at: .noon, by: .of(.responder))
        change.tell(.referralWithdrawn, of: .numbered(101))
        try await store.keep(change)
        try await dispatch(store)
        var taken: [Event.Name] = []
        while let parcel = try await take(store) { taken.append(parcel.event) }
        #expect(taken == [.referralSent, .referralSent, .referralSent])
    }

    @Test(arguments: Keeper.allCases) func `what is neither delivered nor seen is named, with how far it has come`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func unowned() async throws -> [String] {
            try await store.read { try $0.unowned(since: .afterNoon(9)) }
                .map { "\($0.id.text.suffix(3)) \($0.reason.rawValue) \($0.from) \($0.to)" }
        }
        let sides = "police adult-social-care"
        #expect(try await unowned() == ["101", "102", "103"].map { "\($0) never-told \(sides)" })
        try await dispatch(store)
        for (number, state) in [(501, Parcel.State.delivered), (502, .dead)] {
            var parcel = try #require(try await store.read { try $0.parcel(.numbered(number)) })
            (parcel.state, parcel.nextAt, parcel.endedAt) = (state, nil, .noon)
            let whole = parcel
            _ = try await store.write { try $0.put(whole, leasedUntil: nil) }
        }
        #expect(try await unowned() == ["102 given-up \(sides)", "103 on-its-way \(sides)"])
        var seen = Change(at: .noon, by: .of(.partnerPractitioner, agency: "adult-social-care", unit: nil))
        seen.consult(.record(.referral, .numbered(103)), under: "sent-to-agency")
        try await store.keep(seen)
        #expect(try await unowned() == ["102 given-up \(sides)"])
        #expect(try await store.read { try $0.unowned(since: Instant(seconds: Instant.noon.seconds - 1)) }.isEmpty)
    }
}
