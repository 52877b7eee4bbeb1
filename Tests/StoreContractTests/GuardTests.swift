import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What closes records to somebody closes them wherever they are read, on every store, and opens them again when it ends.
struct GuardTests {
    private static let me = Actor.of(.hubCoordinator, 9)
    private static let other = Actor.of(.hubCoordinator, 8)

    /// What one sees of Nora: her contact, alone and in the list; her record, found and met; the referral, alone and in the list.
    private func seen(by actor: Actor, in store: OpenStore) async throws -> [Bool] {
        let contacts = try Access.reach(of: actor, to: .readContact)
        let people = try Access.reach(of: actor, to: .searchPeople)
        let referrals = try Access.reach(of: actor, to: .readReferral)
        return try await store.read { session in
            let contact = try session.contact(.numbered(1), .latest)
            let referral = try session.referral(.numbered(101), .latest)
            return [
                contact.flatMap { contacts.rule(for: $0.holding) } != nil,
                try session.contacts(within: contacts, PageRequest(limit: 9)).items.contains { $0.id == .numbered(1) },
                try session.isMet(Cast.nora.id, within: people),
                try session.people(matching: PersonSearch(name: "Nora Quill"), within: people).isEmpty == false,
                referral.flatMap { referrals.rule(for: $0.holding) } != nil,
                try session.referrals(within: referrals, PageRequest(limit: 9)).items.contains {
                    $0.id == .numbered(101)
                },
            ]
        }
    }

    private func open(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        try await store.keep(Cast.idris)
        let contact = try Cast.contact(1, Cast.nora, Cast.idris)
        try await store.keep(
            contact,
            ReferralRecord.small(.numbered(101), of: contact, for: Cast.nora.id, by: .of(.responder))
        )
        return store
    }

    private func connection(
        _ relation: Connection.Relation,
        _ details: PersonDetails,
        _ number: Int = 201
    ) throws -> Connection {
        try Connection(id: .numbered(number), relation, details, at: .noon, by: Self.me)
    }

    private let all = Array(repeating: true, count: 6)
    private let none = Array(repeating: false, count: 6)

    @Test(arguments: Keeper.allCases, [Connection.Relation.oneself, .formerPartner])
    func `whom somebody knows is closed to them, and to nobody else`(
        keeper: Keeper,
        relation: Connection.Relation
    ) async throws {
        let store = try await open(keeper)
        #expect(try await seen(by: Self.me, in: store) == all)
        let said = try connection(relation, Cast.nora.details)
        try await store.keep(said)
        #expect(try await seen(by: Self.me, in: store) == none)
        #expect(try await seen(by: Self.other, in: store) == all)
        let guards = try await store.read { try $0.contact(.numbered(1), .latest)?.holding.guards }
        #expect(
            guards == (relation == .oneself ? Guards(own: [Self.me.account]) : Guards(connected: [Self.me.account]))
        )
        try await store.keep(said.ended(because: "They moved.", at: .noon, by: Self.other))
        #expect(try await seen(by: Self.me, in: store) == all)
    }

    @Test(arguments: Keeper.allCases) func `somebody else in a contact closes it, and what came of it`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        try await store.keep(connection(.friend, Cast.idris.details))
        // Nora was met in that contact alone.
        #expect(try await seen(by: Self.me, in: store) == none)
    }

    @Test(arguments: Keeper.allCases) func `somebody who is met later, or known better later, is closed as well`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.keep(connection(.family, Cast.nora.details))
        var nora = Cast.nora
        nora.details.family = "Vale"
        try await store.keep(nora)
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(
            contact,
            ReferralRecord.small(.numbered(101), of: contact, for: Cast.nora.id, by: .of(.responder))
        )
        #expect(try await seen(by: Self.me, in: store)[0])
        nora.details.family = "Quill"
        nora.version = 2
        try await store.keep(nora)
        #expect(try await seen(by: Self.me, in: store) == none)
    }

    @Test(arguments: Keeper.allCases) func `a name alone closes nothing`(keeper: Keeper) async throws {
        let store = try await open(keeper)
        var details = Cast.nora.details
        details.born = "1951-04-03"
        details.postcode = "ZZ9 9ZZ"
        try await store.keep(connection(.family, details))
        #expect(try await seen(by: Self.me, in: store) == all)
    }

    @Test(arguments: Keeper.allCases) func `what is restricted is there for those who are named and no others`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let restriction = try Restriction(
            id: .numbered(301),
            of: Cast.nora.id,
            .protectedPerson,
            because: "She is being looked for.",
            at: .noon,
            by: Self.other
        )
        try await store.keep(restriction)
        #expect(try await seen(by: Self.me, in: store) == none)
        #expect(try await seen(by: Self.other, in: store) == all)
        let standards = Actor.of(.professionalStandards, 7)
        let owned = try restriction.owned(by: standards)
        try await store.keep(owned)
        let named = try owned.naming([Self.me.account], by: standards)
        try await store.keep(named)
        #expect(try await seen(by: Self.me, in: store) == all)
        #expect(try await seen(by: Self.other, in: store) == none)
        try await store.keep(named.lifted(because: "She is safe.", at: .noon, by: standards))
        #expect(try await seen(by: Self.other, in: store) == all)
    }

    @Test(arguments: Keeper.allCases) func `what an agency restricts stays with those whom it sent it to`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let made = MemoryStore()
        let contact = try Cast.contact(1, Cast.nora)
        for record in [Cast.nora, contact] as [any Record] {
            try made.keep(record)
            try await store.keep(record)
        }
        try made.keep(ReferralRecord.small(.numbered(101), of: contact, for: Cast.nora.id, by: .of(.responder)))
        try await Handover(made, FixedSurroundings(), sender: .of(.responder)).bring(.numbered(101), to: .sent)
        for version in made.state.records[.numbered(101)] ?? [] { try await store.keep(version.record) }
        let social = AgencyID("adult-social-care")
        let partner = Actor.of(.partnerPractitioner, 9, agency: social)
        let reach = try Access.reach(of: partner, to: .readReceivedReferral)
        func received() async throws -> [Bool] {
            try await store.read { session in
                let found = try session.referral(.numbered(101), .latest)
                return [
                    found.flatMap { reach.rule(forWhatWasSentTo: social, $0.holding.guards) } != nil,
                    try !session.referrals(sentTo: reach, .open, PageRequest(limit: 9)).items.isEmpty,
                ]
            }
        }
        #expect(try await received() == [true, true])
        try await store.keep(
            Restriction(id: .numbered(301), of: Cast.nora.id, .worksHere, because: "So.", at: .noon, by: Self.other)
        )
        #expect(try await received() == [true, true])
        #expect(try await seen(by: Self.me, in: store) == none)
        // Their own restriction closes it to them.
        try await store.keep(
            Restriction(
                id: .numbered(302),
                of: Cast.nora.id,
                .worksHere,
                because: "So.",
                at: .noon,
                by: .of(.partnerPractitioner, 8, agency: social)
            )
        )
        #expect(try await received() == [false, false])
    }

    @Test(arguments: Keeper.allCases) func `what was opened is there for one account until its end, and in no list`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        try await store.keep(
            Restriction(id: .numbered(301), of: Cast.nora.id, .worksHere, because: "So.", at: .noon, by: Self.other)
        )
        let reason = try OpeningReason(.lifeAtRisk, because: "She rang, and is alone with him.", minutes: 30)
        try await store.keep(EmergencyAccess(id: .numbered(401), of: Cast.nora.id, reason, at: .noon, by: Self.me))
        let account = RecordID(Self.me.account.text)
        func opened(after seconds: Int) async throws -> Set<RecordID> {
            let moment = Instant(seconds: Instant.noon.seconds + seconds)
            return Set(try await store.read { try $0.opened(to: account, at: moment).map(\.person) })
        }
        #expect(try await opened(after: 0) == [Cast.nora.id])
        #expect(try await opened(after: 30 * 60 - 1) == [Cast.nora.id])
        #expect(try await opened(after: 30 * 60).isEmpty)
        var actor = Self.me
        actor.opened = try await opened(after: 0)
        #expect(try await seen(by: actor, in: store) == [true, false, false, false, true, false])
        #expect(try await seen(by: Self.me, in: store) == none)
    }

    @Test(arguments: Keeper.allCases) func `restricted people are found for an emergency by those who reach them else`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        try await store.keep(
            Restriction(id: .numbered(301), of: Cast.nora.id, .worksHere, because: "So.", at: .noon, by: Self.other)
        )
        func found(_ actor: Actor, _ name: String = "Nora Quill") async throws -> [RecordID] {
            let reach = try Access.reach(of: actor, to: .openRestricted)
            let search = PersonSearch(name: name, born: "1951-04-02")
            return try await store.read { try $0.restrictedPeople(matching: search, within: reach) }
        }
        #expect(try await found(Self.me) == [Cast.nora.id])
        #expect(try await found(Self.me, "Idris Quillfeather").isEmpty)
        // The same day of birth and one name are not enough to open somebody's records.
        #expect(try await found(Self.me, "Nora Nobody").isEmpty)
        #expect(try await found(.of(.responder, 9, unit: "south")).isEmpty)
        #expect(try await found(.of(.hubCoordinator, 9, agency: "health")).isEmpty)
        try await store.keep(connection(.oneself, Cast.nora.details))
        #expect(try await found(Self.me).isEmpty)
    }
}
