package import Access
package import Learn
package import Vocabulary

extension MemorySession: ContentReviewRecords {
    package func contentReview(_ id: RecordID) throws -> ContentReview? {
        state.record(id, .latest, as: ContentReview.self)
    }

    package func contentReviews(within reach: Reach, of content: ReviewedContent?) throws -> [ContentReview] {
        state.latest(ContentReview.self)
            .filter { review in
                reach.inLists.rule(for: review.holding) != nil && (content.map { $0 == review.content } ?? true)
            }
            .sorted { ($0.on.number, $0.id) > ($1.on.number, $1.id) }
    }
}
