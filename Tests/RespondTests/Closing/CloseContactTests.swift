import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// When a contact can be closed, and by whom.
struct CloseContactTests {
    private let primary = ClosingObstacle.notTold("adult-social-care")

    private func obstacles(_ bureau: Bureau) async throws -> [ClosingObstacle] {
        try await bureau.standing().obstacles
    }

    @Test func `nothing closes while nobody holds it, and everything in the way is told at once`() async throws {
        let bureau = try Bureau()
        let refused = await bureau.refuses(.cannotClose) { try await bureau.close() }
        #expect(
            refused?.problems.map(\.problem) == [
                "nobody has judged it", "nobody holds it",
                "adult-social-care has the primary responsibility, and was not told",
            ]
        )
        #expect(refused?.reason == "nobody has judged it")
    }

    @Test(arguments: ReferralRecord.Status.allCases)
    func `a referral lets it close once it is taken up`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.referral(status)
        let expected: [ClosingObstacle] =
            switch status {
            case .draft: [.nobodyHolds, primary, .drafts(1)]
            case .sent, .received, .informationRequested: [.nobodyHolds, .unanswered(1)]
            case .accepted, .inProgress, .completed: []
            case .declined, .expired: [.nobodyHolds, .cameBack(1)]
            case .declinedByPerson: [.nobodyHolds]
            case .withdrawn: [.nobodyHolds, primary]
            }
        #expect(try await obstacles(bureau) == expected)
        guard expected.isEmpty else {
            await bureau.refuses(.cannotClose) { try await bureau.close() }
            return
        }
        #expect(try await bureau.close().closing?.words == .small)
    }

    @Test func `whoever is named and was told holds it, and it can be closed`() async throws {
        let bureau = try Bureau()
        try bureau.graded()
        let named = try await bureau.name()
        #expect(named.hold.told == ["adult-social-care"])
        #expect(named.obstacles.isEmpty)
        let done = try await bureau.account { try await bureau.close() }
        #expect(done.answer.version == 3)
        #expect(done.events == [Event(.contactClosed, of: bureau.contact.id)])
        #expect(done.entries.map(\.verb) == ["alter", "consult", "consult", "consult"])
        #expect(Set(done.entries.compactMap(\.id)).isSuperset(of: [Cast.nora.id, Cast.idris.id, bureau.contact.id]))
    }

    @Test func `what came back is settled by naming somebody afterwards, not before`() async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.name()
        bureau.world.set(bureau.world.now.adding(hours: 1))
        try await bureau.referral(.declined)
        #expect(try await obstacles(bureau) == [.cameBack(1)])
        try await bureau.name("police")
        #expect(try await obstacles(bureau).isEmpty)
    }

    @Test func `what came back is settled by another referral of the same person that is taken up later`() async throws
    {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.referral(.declined)
        bureau.world.set(bureau.world.now.adding(hours: 1))
        try await bureau.referral(.accepted, .numbered(841))
        #expect(try await obstacles(bureau).isEmpty)
    }

    @Test func `an agency with the primary responsibility is told before it closes`() async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.name("police")
        #expect(try await obstacles(bureau) == [primary])
        try await bureau.name("adult-social-care")
        #expect(try await obstacles(bureau).isEmpty)
    }

    @Test func `closed once is closed`() async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.name()
        try await bureau.close()
        #expect(await bureau.refuses(.cannotClose) { try await bureau.close() }?.reason == "it is closed already")
        await bureau.refuses(.notInThisState) { try await bureau.name() }
    }

    @Test func `it is opened again with a reason, or by what is recorded later`() async throws {
        let bureau = try Bureau()
        let judged = try bureau.graded()
        try await bureau.name()
        await bureau.refuses(.notInThisState) { try await bureau.reopen() }
        try await bureau.close()
        await bureau.refuses(.badInput) { try await bureau.reopen(" ") }
        #expect(try await bureau.reopen().closing == nil)
        try await bureau.close()
        #expect(try await bureau.standing().closing != nil)
        try bureau.store.keep(judged.next { $0.documentVersion = $0.version })
        #expect(try await bureau.standing().closing == nil)
    }

    @Test(arguments: [
        (ClosingWords(reason: " ", residualRisk: "x", reopensIf: "x"), ["reason"]),
        (ClosingWords(reason: "x", residualRisk: "", reopensIf: ""), ["residual_risk", "reopens_if"]),
    ])
    func `the reason, what may still go wrong and what reopens it are all said`(
        words: ClosingWords,
        fields: [String]
    ) async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.name()
        #expect(
            await bureau.refuses(.badInput) { try await bureau.close(saying: words) }?.problems.map(\.field) == fields
        )
    }

    @Test func `a holder is an agency that is known, named, and told between the contact and now`() async throws {
        let bureau = try Bureau()
        func refused(_ change: (inout Bureau.Naming) -> Void) async -> [String]? {
            await bureau.refuses(.badInput) { try await bureau.name(but: change) }?.problems.map(\.field)
        }
        #expect(await refused { $0.agency = "the-neighbour" } == ["agency"])
        #expect(await refused { ($0.name, $0.agreed) = (" ", "") } == ["name", "agreed"])
        #expect(await refused { $0.told = nil } == ["told"])
        #expect(await refused { $0.toldAt = bureau.world.now.adding(hours: 1) } == ["told_at"])
        #expect(await refused { $0.toldAt = Instant.noon.adding(hours: -1) } == ["told_at"])
    }

    @Test func `two at once: the second is told`() async throws {
        let bureau = try Bureau()
        try bureau.graded()
        try await bureau.name(expecting: 1)
        await bureau.refuses(.versionStale) { try await bureau.name(expecting: 1) }
        await bureau.refuses(.versionStale) { try await bureau.close(expecting: 1) }
    }

    @Test(arguments: Bureau.outsiders.indices) func `nobody else names, closes, opens or reads`(index: Int) async throws
    {
        let bureau = try Bureau()
        try bureau.graded()
        let (actor, code) = Bureau.outsiders[index]
        await bureau.refuses(code) { try await bureau.name(by: actor) }
        try await bureau.name()
        await bureau.refuses(code) { try await bureau.close(by: actor) }
        try await bureau.close()
        await bureau.refuses(code) { try await bureau.reopen(by: actor) }
        await bureau.refuses(code) { try await ReadStanding(bureau.closing)(bureau.contact.id, by: actor) }
    }

    @Test func `what a plan still asks keeps it open until it is said who holds that`() async throws {
        let planning = try await Planning()
        let bureau = planning.bureau
        try bureau.graded()
        try await bureau.name()
        let view = try await planning.begin(for: bureau.contact.id)
        #expect(try await obstacles(bureau) == [.planned(1)])
        let refused = await bureau.refuses(.cannotClose) { try await bureau.close() }
        #expect(refused?.remedy == "end the plan, and say who holds what is still open")
        try await planning.move(.needed(.end), view.record.id)
        #expect(try await obstacles(bureau).isEmpty)
    }

    @Test func `a plan of which everything is done keeps nothing open`() async throws {
        let planning = try await Planning()
        let bureau = planning.bureau
        try bureau.graded()
        try await bureau.name()
        let view = try await planning.begin(for: bureau.contact.id)
        try await planning.move(.needed(.complete), try #require(view.actions.first))
        #expect(try await obstacles(bureau).isEmpty)
    }
}
