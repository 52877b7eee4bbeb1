import TestSupport
import Testing

@testable import Store

/// What is asked at every request, and of the drafts of everybody, goes by an index and never through a whole table.
struct SignInQueryPlanTests {
    private static let questions = [
        "SELECT * FROM account_session WHERE digest = $1",
        "UPDATE account_session SET seen = $2 WHERE digest = $1 AND seen < $2",
        "DELETE FROM account_session WHERE account = $1",
        "SELECT account FROM sign_in_name WHERE name = $1",
        "SELECT name FROM sign_in_name WHERE account = $1",
        "SELECT account FROM provider_subject WHERE issuer = $1 AND subject = $2",
        "SELECT issuer, subject FROM provider_subject WHERE account = $1",
        "SELECT sealed FROM sealed_codes WHERE account = $1",
        "SELECT * FROM draft WHERE id = $1 AND owner = $2",
        "SELECT * FROM draft WHERE owner = $1 ORDER BY changed DESC, id DESC",
        "SELECT * FROM draft WHERE owner = $1 AND purpose = $2 AND about = $3 AND subject = $4",
        "SELECT COUNT(*) AS count FROM draft WHERE owner = $1",
        "DELETE FROM draft WHERE changed < $1",
    ]

    private func plan(_ question: String) async throws -> String {
        let opened = try await OpenedStore()
        let values = (1...4).filter { question.contains("$\($0)") }.map { _ in SQLValue.text("x") }
        return try await opened.rows("EXPLAIN QUERY PLAN " + question, values)
            .map { try $0.text("detail") }.joined(separator: "; ")
    }

    @Test(arguments: questions) func `it searches by an index`(question: String) async throws {
        let plan = try await plan(question)
        #expect(plan.contains("SEARCH"), "\(plan)")
        #expect(!plan.contains("SCAN"), "\(plan)")
    }

    @Test func `the measure itself sees where there is none`() async throws {
        #expect(try await plan("SELECT * FROM draft WHERE purpose = $1").contains("SCAN"))
    }
}
