import Respond
import TestSupport
import Testing
import Vocabulary

/// That others are told once of a day that comes, and once of one that has passed.
struct PlanDayTests {
    @Test func `each day is told of once before and once after`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin(review: "2026-12-18")
        let (plan, action) = (view.record.id, view.actions[0].id)
        // Due on a Friday, with two days of warning; looked at on a Friday, with seven.
        let days: [(String, [Event])] = [
            ("2026-11-24", []),
            ("2026-11-25", [Event(.actionDueSoon, of: action)]),
            ("2026-11-27", []),
            ("2026-11-28", [Event(.actionOverdue, of: action)]),
            ("2026-12-10", []),
            ("2026-12-11", [Event(.planReviewDueSoon, of: plan)]),
            ("2026-12-18", []),
            ("2026-12-19", [Event(.planReviewOverdue, of: plan)]),
            ("2027-01-19", []),
        ]
        for (day, expected) in days {
            let (count, _, events) = try await planning.bureau.account { try await planning.told(on: day) }
            #expect(events == expected && count == expected.count, "\(day)")
            #expect(try await planning.told(on: day) == 0)
        }
    }

    @Test func `another day is told of anew, and what is done or ended is not`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        #expect(try await planning.told(on: "2026-11-26") == 1)
        let moved = try await planning.move(.needed(.change), view.actions[0]).record
        #expect(try await planning.told(on: "2026-11-28") == 1)
        try await planning.move(.needed(.complete), moved)
        try await planning.move(.needed(.end), view.record.id)
        #expect(try await planning.told(on: "2027-02-01") == 0)
    }

    @Test func `what is still open when a plan ends is told of further`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        try await planning.move(.needed(.end), view.record.id)
        let (_, _, events) = try await planning.bureau.account { try await planning.told(on: "2026-11-30") }
        #expect(events == [Event(.actionOverdue, of: view.actions[0].id)])
    }
}
