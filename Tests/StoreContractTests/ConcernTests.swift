import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Concerns and outcomes are found by those whose they are, and counted alike by every store.
struct ConcernTests {
    private let partner = Actor.of(.partnerPractitioner, agency: "housing", unit: nil)

    @Test(arguments: Keeper.allCases)
    func `a concern is found by those who raised it and by its contact`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = ConcernDesk(
            ContactDesk(store: made, assessing: FixedAssessing(), world: world),
            policies: FixedRespondPolicies()
        )
        var ids: [RecordID] = []
        for name in ["Wren", "Rowan"] {
            var told = ToldContact(seen: "No food.", consent: Consent(.given), teller: "Jo")
            told.given = name
            let raised = RaisedConcern(
                told,
                asking: "See her.",
                danger: .none,
                raiser: RaisedConcern.Raiser("Jo", post: nil, reached: "01632 960 001")
            )
            ids.append(try await RaiseConcern(desk)(raised, to: "adult-social-care", by: partner).record.id)
        }
        let versions = made.state.records.values.compactMap(\.last)
        let order: [RecordKind] = [.person, .contact, .assessment, .concern]
        for kind in order {
            for version in versions where type(of: version.record).kind == kind { try await store.keep(version.record) }
        }
        let reach = try Access.reach(of: partner, to: .readConcern)
        let (first, second) = (ids[0], ids[1])
        let page = try await store.read { try $0.concerns(within: reach, PageRequest(limit: 1)) }
        #expect(page.items.map(\.id) == [second])
        let rest = try await store.read { try $0.concerns(within: reach, PageRequest(limit: 1, after: page.next)) }
        #expect(rest.items.map(\.id) == [first])
        #expect(rest.next == nil)
        let contact = try #require(rest.items.first?.contact)
        #expect(try await store.read { try $0.concern(of: contact)?.id } == first)
        let other = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        let others = try Access.reach(of: other, to: .readConcern)
        #expect(try await store.read { try $0.concerns(within: others, PageRequest(limit: 5)).items.isEmpty })
    }

    @Test(arguments: Keeper.allCases)
    func `what a hub decided waits for those who raised it, and listing it tells them`(keeper: Keeper) async throws {
        switch try await keeper.open() {
        case .memory(let store): try await hear(in: store, as: .memory(store))
        case .sqlite(let kept): try await hear(in: kept.store, as: .sqlite(kept))
        }
    }

    /// Three concerns of which a hub has decided two; one of these is read.
    private func hear<Store: Transactions>(in store: Store, as kept: OpenStore) async throws
    where Store.Session: ConcernSession & ReferralRecords {
        let (world, policies) = (FixedSurroundings(), FixedRespondPolicies())
        let contacts = ContactDesk(store: store, assessing: FixedAssessing(), world: world)
        let (desk, hub) = (
            ConcernDesk(contacts, policies: policies), HubDesk(store: store, policies: policies, world: world)
        )
        var concerns: [ConcernRecord] = []
        for name in ["Wren", "Rowan", "Robin"] {
            var told = ToldContact(seen: "No food.", consent: Consent(.given), teller: "Jo")
            told.given = name
            let raiser = RaisedConcern.Raiser("Jo", post: nil, reached: "01632 960 001")
            let raised = RaisedConcern(told, asking: "See her.", danger: .none, raiser: raiser)
            concerns.append(try await RaiseConcern(desk)(raised, to: "police", by: partner).record)
        }
        let screener = Actor.of(.hubCoordinator, unit: "hub")
        for id in concerns.prefix(2).compactMap(\.notification) {
            _ = try await MoveNotification(hub)(.take, id, expecting: nil, by: screener)
            let verdict = HubVerdict(.notShare, reason: "held-by-police", words: "We keep it.")
            _ = try await DecideNotification(hub)(id, verdict, expecting: nil, by: screener)
        }
        func toRead(by actor: Actor, atMost limit: Int = 9) async throws -> [RecordID] {
            let reach = try Access.reach(of: actor, to: .readConcern)
            return try await kept.read { try $0.concernsToRead(within: reach, atMost: limit).map(\.id) }
        }
        let other = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        #expect(try await toRead(by: partner) == concerns.prefix(2).map(\.id))
        #expect(try await toRead(by: partner, atMost: 1) == [concerns[0].id])
        #expect(try await toRead(by: other).isEmpty)
        _ = try await ReadConcern(desk)(concerns[0].id, isHeard: true, by: partner)
        #expect(try await toRead(by: partner) == [concerns[1].id])

        let before = try await kept.journal().count
        let listed = try await ListConcerns(desk)(PageRequest(limit: 9), by: partner).items
        #expect(listed.map(\.record.id) == concerns.map(\.id).reversed())
        let entries = try await kept.journal().dropFirst(before)
        #expect(entries.map(\.verb) == ["consult", "disclose", "consult"], "what is not read yet is told")
        #expect(entries.map(\.subject) == concerns.reversed().flatMap(\.about))
        #expect(entries.allSatisfy { $0.subjectKind == "person" && $0.rule == "lists-concerns" })
        #expect(try await toRead(by: partner) == [concerns[1].id], "a list is not a reading")
        #expect(try await ListConcerns(desk)(PageRequest(limit: 9), by: other).items.isEmpty)
        #expect(try await kept.journal().count == before + entries.count, "nobody is named to another agency")
    }

    @Test(arguments: Keeper.allCases)
    func `outcomes wait until they are read, and referrals are counted`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let (made, world) = (MemoryStore(), FixedSurroundings(at: .afterNoon(90)))
        let responder = Actor.of(.responder)
        let contact = try Cast.contact(100, Cast.nora)
        try made.keep(Cast.nora, contact)
        try await store.keep(Cast.nora)
        try await store.keep(contact)
        let handover = Handover(made, world, sender: responder)
        let states: [ReferralRecord.Status] = [.completed, .declined, .informationRequested, .accepted]
        for (index, status) in states.enumerated() {
            let id = RecordID.numbered(200 + index)
            try made.keep(ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: responder))
            try await handover.bring(id, to: status)
            for version in made.state.records[id] ?? [] { try await store.keep(version.record) }
        }
        let reach = try Access.reach(of: responder, to: .readReferral)
        let page = PageRequest(limit: 1)
        let first = try await store.read { try $0.outcomesToRead(within: reach, of: responder, page) }
        #expect(first.items.map(\.id) == [.numbered(200)])
        let after = PageRequest(limit: 1, after: first.next)
        #expect(
            try await store.read { try $0.outcomesToRead(within: reach, of: responder, after).items.map(\.id) }
                == [.numbered(201)]
        )
        try await store.write { try $0.keepOutcomeRead(of: .numbered(200), at: .afterNoon(91), by: responder.account) }
        #expect(
            try await store.read { try $0.tallyOutcomesToRead(within: reach, of: responder, atMost: 10) } == 1
        )
        #expect(try await store.read { try $0.isOutcomeRead(of: .numbered(200), since: .afterNoon(90)) })
        #expect(try await !store.read { try $0.isOutcomeRead(of: .numbered(201), since: .afterNoon(90)) })

        let part = CountedPart(.sent, from: .noon, before: .afterNoon(600))
        let counts = try #require(try await store.read { try $0.counts(of: part, within: reach) }.first)
        var expected = RouteCounts("adult-safeguarding", "adult-social-care")
        (expected.sent, expected.inTime, expected.accepted, expected.declined) = (4, 3, 2, 1)
        (expected.asked, expected.completed, expected.met, expected.partly) = (1, 1, 1, 1)
        (expected.contacts, expected.writers, expected.metIn, expected.partlyIn) = (1, 1, 1, 1)
        expected.outcomes = ["help-given": 1]
        expected.reasons = ["held-already": 1]
        expected.leftOut = counts.leftOut
        #expect(counts == expected)
        let before = CountedPart(.sent, from: .noon, before: .afterNoon(1))
        #expect(try await store.read { try $0.counts(of: before, within: reach).isEmpty })
        let south = try Access.reach(of: .of(.responder, unit: "south"), to: .readReferral)
        #expect(try await store.read { try $0.counts(of: part, within: south).isEmpty })
        let council = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
        let theirs = try Access.reach(of: council, to: .readReceivedReferral)
        let received = CountedPart(.received, from: .noon, before: .afterNoon(600))
        #expect(try await store.read { try $0.counts(of: received, within: theirs) }.map(\.agency) == ["police"])
    }
}
