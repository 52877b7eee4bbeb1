import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Store

/// The audit finds an agreement that was put in force, or before others, by another way than the program.
struct AgreementAuditTests {
    private static let moves = [
        "UPDATE agreement SET status = 'agreed'", "UPDATE agreement SET begins = 0",
        "UPDATE agreement SET ends = 99999", "UPDATE agreement SET review = 99999",
        "UPDATE agreement_party SET agency = 'school' WHERE agency = 'health'",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let desk = AgreementDesk(store: opened.store, policies: FixedRespondPolicies(), world: FixedSurroundings())
        let today = LocalTime.day(of: .noon)
        let terms = AgreementTerms(
            title: "Protocol",
            source: "Invented",
            parties: ["police", "health"],
            from: today,
            review: today.adding(days: 30),
            clocks: [AgreedClock("adult-safeguarding", .decide, within: AgreedTime(2, .hours), because: "Here.")]
        )
        _ = try await DraftAgreement(desk)(terms, by: .of(.hubCoordinator))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was changed beside the record is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
