import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds advice that was put with another contact by another way than the program.
struct AdviceAuditTests {
    private static let moves = [
        "UPDATE advice SET contact = '\(RecordID.numbered(701).text)'", "UPDATE advice SET asked_at = 0",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora), Cast.contact(701, Cast.nora))
        let desk = AdviceDesk(
            store: opened.store,
            documents: FixedAssessing(),
            policies: FixedRespondPolicies(),
            world: FixedSurroundings()
        )
        let new = NewAdvice(
            "crisis-nurse",
            means: .byTelephone,
            question: "Is she known?",
            decided: "We wait with her.",
            because: "It rang out."
        )
        _ = try await RecordAdvice(desk)(new, about: .numbered(700), by: .of(.responder))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put elsewhere is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
