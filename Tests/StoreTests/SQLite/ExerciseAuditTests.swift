import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Store

/// The audit finds an exercise or a part that was put elsewhere by another way than the program.
struct ExerciseAuditTests {
    private static let moves = [
        "UPDATE exercise SET agency = 'health'",
        "INSERT INTO involvement (record, account) VALUES ('\(RecordID.numbered(11).text)', 'stranger')",
        "UPDATE exercise_part SET assessor = '\(RecordID.numbered(2).text)'", "UPDATE exercise_part SET handed_in = 0",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let assurer = Actor(account: "assurer", agency: "police", unit: nil, roles: [.qualityAssurer])
        for number in [1, 2] {
            try await opened.keep(
                Account(id: .numbered(number), name: "Ade Obi", agency: "police", unit: nil, roles: [.assessor])
            )
        }
        var exercise = try Exercise(id: .numbered(11), for: "one", called: "Autumn", at: .noon, by: assurer)
        let judge = AccountID(RecordID.numbered(1).text)
        exercise.holding.involved = [judge]
        try await opened.keep(exercise, ExercisePart(id: .numbered(12), of: judge, in: exercise))
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
