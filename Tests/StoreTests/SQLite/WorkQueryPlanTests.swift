import Access
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// Lists of work read what waits, and not every contact there is.
struct WorkQueryPlanTests {
    private func plan(_ statement: String, _ values: [SQLValue]) async throws -> String {
        try await OpenedStore().rows("EXPLAIN QUERY PLAN " + statement, values)
            .map { try $0.text("detail") }.joined(separator: "\n")
    }

    private func plan(_ condition: String, by actor: Actor, order: String) async throws -> String {
        var query = WorkQuery()
        let reach = try Access.reach(of: actor, to: .readContact)
        let page = PageRequest(limit: 20, after: "x")
        let statement = query.statement([condition], within: reach, order: order, page)
        return try await plan(statement, query.values)
    }

    @Test(
        arguments: [
            ("contact_work.waits_for_anybody = 1", "contact_work_open"),
            ("contact_work.judgement = 'not-reviewed'", "contact_work_to_review"),
            ("contact_work.wait_runs = 1", "contact_work_waiting"),
        ],
        [Actor.of(.responder), .of(.hubCoordinator)]
    )
    func `it searches by the index of its condition, and by that of the account`(
        question: (condition: String, index: String),
        actor: Actor
    ) async throws {
        let plan = try await plan(question.condition, by: actor, order: "contact_work.standing, contact_work.contact")
        #expect(plan.contains(question.index), "\(plan)")
        #expect(plan.contains("involvement_by_account"), "\(plan)")
        #expect(!plan.contains("SCAN contact"), "\(plan)")
    }

    @Test(arguments: InboxPart.allCases) func `an inbox searches by what was sent to the agency`(
        part: InboxPart
    ) async throws {
        let list = InboxList(part)
        let plan = try await plan(
            "SELECT id FROM referral WHERE to_agency = $1 AND status IN (\(list.states)) ORDER BY \(list.sorting)",
            [.text("health")]
        )
        #expect(plan.contains("referral_sent"), "\(plan)")
    }

    @Test func `the measure itself sees where there is no index`() async throws {
        let plan = try await plan("SELECT contact FROM contact_work WHERE changed_since_wait = 1", [])
        #expect(plan.contains("SCAN contact_work"))
    }
}
