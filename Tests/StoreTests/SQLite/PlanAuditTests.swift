import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds what of a plan was put into other hands by another way than the program.
struct PlanAuditTests {
    /// Edits of what the lists of plans, and of what they ask, are read from.
    private static let moves = [
        "UPDATE plan SET agency = 'health'",
        "UPDATE plan SET unit = 'elsewhere'",
        "UPDATE planned_action SET to_agency = 'health'",
        "UPDATE planned_action SET to_agency = NULL",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora))
        let desk = PlanDesk(
            store: opened.store,
            policies: FixedRespondPolicies(),
            assessing: FixedAssessing(),
            world: FixedSurroundings()
        )
        let terms = PlanTerms(
            for: "p1",
            theirAims: "My key.",
            ourAims: "Safety.",
            with: [],
            withoutThem: nil,
            on: "care-act-45"
        )
        let due = LocalTime.day(of: .noon).adding(days: 7)
        let action = NewAction("police-response", "Look in", for: "p1", by: ActionOwner("adult-social-care"), due: due)
        _ = try await BeginPlan(desk)(terms, asking: [action], review: due, for: .numbered(700), by: .of(.responder))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put into other hands is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
