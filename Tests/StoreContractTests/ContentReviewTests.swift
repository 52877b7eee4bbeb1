import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Reviews of what is taught are found by their content and agency, the latest day first, on every store.
struct ContentReviewTests {
    private static let today = LocalTime.day(of: .noon)

    private func review(
        _ number: Int,
        _ module: LearningModuleID,
        days: Int,
        agency: AgencyID = "police"
    ) -> ContentReview {
        let taught = LearningModule(
            Term(id: module, title: "Theory", meaning: "", authority: Authority(source: "invented")),
            version: 2,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: [.here],
            minutes: 20,
            topic: "vulnerability",
            objectives: []
        )
        let new = NewContentReview(
            on: Self.today.adding(days: -days),
            lookedAt: "The guidance.",
            notes: "Two links.",
            .toChange(by: Self.today.adding(days: 9))
        )
        let actor = Actor(account: "kit", agency: agency, unit: "north", roles: [.trainer])
        return ContentReview(id: .numbered(number), new, of: ContentPlace(taught, of: []), at: .noon, by: actor)
    }

    @Test(arguments: Keeper.allCases) func `they are found`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        try await store.keep(review(1, "theory", days: 5), review(2, "theory", days: 9), review(3, "other", days: 5))
        try await store.keep(review(4, "theory", days: 0, agency: "health"))
        func found(_ content: ReviewedContent?, _ agency: AgencyID = "police") async throws -> [RecordID] {
            let actor = Actor(account: "lou", agency: agency, unit: nil, roles: [.qualityAssurer])
            let reach = try Access.reach(of: actor, to: .reviewContent)
            return try await store.read { try $0.contentReviews(within: reach, of: content).map(\.id) }
        }
        #expect(try await found(nil) == [.numbered(3), .numbered(1), .numbered(2)])
        #expect(try await found(.module("theory")) == [.numbered(1), .numbered(2)])
        #expect(try await found(.programme("theory")).isEmpty)
        #expect(try await found(.module("theory"), "health") == [.numbered(4)])
        let kept = try await store.read { try $0.contentReview(.numbered(1)) }
        #expect(kept?.outcome == .toChange(by: Self.today.adding(days: 9)) && kept?.edition == 2)
    }
}
