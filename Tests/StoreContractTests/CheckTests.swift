import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What the standing checks keep, alike in every store.
struct CheckTests {
    private static let contact = RecordID.numbered(700)

    /// Findings of every check and in every state, a few of each, of two contacts.
    private static let findings: [KeptFinding] = StandingCheck.allCases.flatMap { check in
        (0..<4).map { number in
            KeptFinding(
                id: .numbered(3_000 + check.rank * 10 + number),
                of: .numbered(700 + number % 2),
                check,
                number == 0 ? .contact : .alert("one-account", number == 1 ? nil : PersonID("p\(number)")),
                since: .afterNoon(-number * 60),
                due: .afterNoon(number == 3 ? 60 : -60),
                asideUntil: number == 2 ? LocalTime.day(of: .noon) : nil,
                told: nil,
                ending: number == 1 ? KeptFinding.Ending(at: .noon, after: .referralSent) : nil
            )
        }
    }

    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora, Cast.contact(700, Cast.nora), Cast.contact(701, Cast.nora))
        try await store.write { session in for finding in Self.findings { try session.keep(finding) } }
        return store
    }

    private func all(
        _ store: OpenStore,
        _ filter: FindingFilter,
        by actor: Actor = .of(.responder),
        at moment: Instant = .noon,
        limit: Int = 200
    ) async throws -> [FindingLine] {
        let reach = try Access.reach(of: actor, to: .readFindings)
        var (lines, after): ([FindingLine], String?) = ([], nil)
        repeat {
            let page = PageRequest(limit: limit, after: after)
            let found = try await store.read { try $0.findings(within: reach, filter, at: moment, page) }
            lines += found.items
            after = found.next
        } while after != nil
        return lines
    }

    @Test(arguments: Keeper.allCases, KeptFinding.State.allCases)
    func `each state is listed by check and age, in parts as in one`(
        keeper: Keeper,
        state: KeptFinding.State
    )
        async throws
    {
        let store = try await opened(keeper)
        let lines = try await all(store, FindingFilter(state))
        let meant = Self.findings.filter { $0.state(at: .noon) == state }
        #expect(lines.map(\.finding) == meant.sorted { FindingPlace($0) < FindingPlace($1) })
        #expect(lines.count == StandingCheck.allCases.count)
        #expect(try await all(store, FindingFilter(state), limit: 2) == lines)
        let one = try await all(store, FindingFilter(state, of: [.oneAccount]))
        #expect(one.map(\.finding.check) == [.oneAccount])
        #expect(try await all(store, FindingFilter(state, of: [])).isEmpty)
        #expect(try await all(store, FindingFilter(state), by: .of(.responder, 7, unit: "south")).isEmpty)
        #expect(try await all(store, FindingFilter(state), by: .of(.supervisor, agency: "health")).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `what rests is open once its day is over, and what is early once it is due`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let tomorrow = Instant.noon.adding(days: 1)
        #expect(try await all(store, FindingFilter(.open), at: tomorrow).count == 3 * StandingCheck.allCases.count)
        #expect(try await all(store, FindingFilter(.aside), at: tomorrow).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `one that was told of is told of no more`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let untold = try await store.read { try $0.findingsToTell(at: .noon, atMost: 200) }
        #expect(untold == Self.findings.filter { $0.state(at: .noon) == .open })
        let first = try #require(untold.first)
        let told = KeptFinding(
            id: first.id,
            of: first.contact,
            first.check,
            first.about,
            since: first.since,
            due: first.due,
            told: .noon
        )
        try await store.write { try $0.keep(told) }
        #expect(try await store.read { try $0.findingsToTell(at: .noon, atMost: 200) } == Array(untold.dropFirst()))
        #expect(try await store.read { try $0.finding(first.id) } == told)
        try await store.write { try $0.dropFinding(first.id) }
        #expect(try await store.read { try $0.finding(first.id) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `whatever changes a contact has it looked at, once, with what was done last`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(700, Cast.nora)
        try await store.keep(Cast.nora, contact)
        #expect(try await turns(store) == [CheckTurn(Self.contact, at: .noon, after: nil)])
        let draft = try ReferralRecord.small(.numbered(840), of: contact, for: Cast.nora.id, by: .of(.responder))
        var change = Change.writing([draft], at: .afterNoon(60))
        change.tell(.referralDrafted, of: .numbered(840))
        try await store.keep(change)
        #expect(try await turns(store) == [CheckTurn(Self.contact, at: .afterNoon(60), after: .referralDrafted)])
        for turn in try await turns(store) { try await store.write { try $0.keepChecked(turn) } }
        #expect(try await turns(store).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `that an agency looks at what was sent to it has it looked at too`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(700, Cast.nora)
        try await store.keep(Cast.nora, contact)
        try await store.keep(ReferralRecord.small(.numbered(840), of: contact, for: Cast.nora.id, by: .of(.responder)))
        for turn in try await turns(store) { try await store.write { try $0.keepChecked(turn) } }
        for (rule, agency) in [("took-part", AgencyID("police")), ("sent-to-agency", "adult-social-care")] {
            let reader = Actor.of(.partnerPractitioner, agency: agency)
            var change = Change(at: .afterNoon(90), by: reader)
            change.consult(.record(.referral, .numbered(840)), under: rule)
            try await store.keep(change)
            let isTheirs = rule == "sent-to-agency"
            #expect(try await turns(store).count == (isTheirs ? 1 : 0))
            #expect(try await isLookedAt(store, by: "adult-social-care") == isTheirs)
        }
        #expect(try await isLookedAt(store, by: "health") == false)
        let reader = Actor.of(.partnerPractitioner, agency: "adult-social-care").account
        #expect(try await isLookedAt(store, by: "adult-social-care", otherThan: reader) == false)
    }

    @Test(arguments: Keeper.allCases) func `within one agency a colleague looks at it, and who sent it does not`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(700, Cast.nora)
        try await store.keep(Cast.nora, contact)
        try await store.keep(ReferralRecord.small(.numbered(840), of: contact, for: Cast.nora.id, by: .of(.responder)))
        for (number, isSeen) in [(1, false), (2, true)] {
            var change = Change(at: .afterNoon(90), by: .of(.responder, number))
            change.consult(.record(.referral, .numbered(840)), under: "same-unit")
            try await store.keep(change)
            let sender = Actor.of(.responder, 1).account
            #expect(try await isLookedAt(store, by: "police", otherThan: sender) == isSeen)
        }
    }

    private func isLookedAt(
        _ store: OpenStore,
        by agency: AgencyID,
        otherThan sender: AccountID = "nobody"
    ) async throws -> Bool {
        try await store.read { try $0.isLookedAt(.numbered(840), by: agency, otherThan: sender) }
    }

    private func turns(_ store: OpenStore) async throws -> [CheckTurn] {
        try await store.read { try $0.contactsToCheck(atMost: 50) }
    }
}
