import TestSupport
import Testing
import Vocabulary

@testable import Store

/// Taking the next parcel reads what is due, however much waits for later or has come to an end.
struct ParcelQueryPlanTests {
    @Test func `it searches by when they are due, and by what goes before in the same referral`() async throws {
        let rows = try await OpenedStore().rows(
            "EXPLAIN QUERY PLAN " + NextParcel.statement,
            [.integer(2), .integer(3), .integer(1)]
        )
        let plan = try rows.map { try $0.text("detail") }.joined(separator: "\n")
        #expect(plan.contains("SEARCH due USING INDEX delivery_due (next_at<?)"), "\(plan)")
        #expect(plan.contains("delivery_waiting (referral=? AND point=? AND outbox<?)"), "\(plan)")
        #expect(plan.contains("delivery_under_way (lease_ends>?)"), "\(plan)")
        #expect(!plan.contains("SCAN"), "\(plan)")
    }
}
