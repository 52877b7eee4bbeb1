import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is said when a referral is declined or completed.
struct CompletionTests {
    private func refused(_ move: ReferralMove, _ said: Said) async throws -> Refusal? {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        return await bureau.refuses(.badInput) {
            try await bureau.handover.make(move, Bureau.draft, saying: said)
        }
    }

    @Test func `every goal has an outcome of its own, beside what came of the whole`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.inProgress)
        let outcome = ReferralOutcome("no-further-action", goals: [.notMet, .noLongerWanted])
        try await bureau.handover.make(.complete, Bureau.draft, saying: Said("She moved away.", outcome: outcome))
        let made = try #require(try await bureau.latest().moves.last)
        #expect(made.outcome == outcome)
        #expect(made.words == "She moved away.")
    }

    @Test func `without an outcome, or with one that the policy does not have, it is not completed`() async throws {
        #expect(try await refused(.complete, Said("Done."))?.problems.map(\.field) == ["outcome"])
        let unknown = try await refused(
            .complete,
            Said("Done.", outcome: ReferralOutcome("help-give", goals: [.met, .met]))
        )
        #expect(unknown?.problems.map(\.field) == ["outcome"])
        #expect(unknown?.remedy == "did you mean help-given?")
    }

    @Test(arguments: [[], [GoalOutcome.met], [.met, .met, .met]]) func `each goal is answered, and no other`(
        goals: [GoalOutcome]
    ) async throws {
        let refused = try await refused(.complete, Said("Done.", outcome: ReferralOutcome("help-given", goals: goals)))
        #expect(refused?.problems.map(\.field) == ["goals"])
        #expect(refused?.reason == "2 things were hoped for, and \(goals.count) are answered")
    }

    @Test func `what came of it is told in words too`() async throws {
        let outcome = ReferralOutcome("help-given", goals: [.met, .met])
        #expect(try await refused(.complete, Said(" ", outcome: outcome))?.problems.map(\.field) == ["words"])
    }

    @Test func `an agency declines for a reason of the list`() async throws {
        #expect(try await refused(.decline, Said("No."))?.problems.map(\.field) == ["reason"])
        let far = try await refused(.decline, Said("No.", reason: "because"))
        #expect(far?.reason == "the policy has no 'because'")
        #expect(far?.remedy == "choose one: held-already, not-our-area")
    }
}
