package import Access
package import Learn
package import Vocabulary

extension StoreSession: ContentReviewRecords {
    package func contentReview(_ id: RecordID) throws -> ContentReview? {
        try record(id, .latest, as: ContentReview.self)
    }

    package func contentReviews(within reach: Reach, of content: ReviewedContent?) throws -> [ContentReview] {
        try sql.rows(
            """
            SELECT content_review.id AS id FROM content_review
            WHERE \(Self.isReached("content_review")) AND ($5 = '' OR kind = $5 AND content = $6)
            ORDER BY on_day DESC, id DESC
            """,
            Self.values(of: reach) + [.text(content?.kind.rawValue ?? ""), .text(content?.id ?? "")]
        )
        .compactMap { try contentReview(RecordID($0.text("id"))) }
    }

    func index(_ review: ContentReview) throws {
        try sql.run(
            """
            INSERT INTO content_review (id, agency, unit, kind, content, on_day) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .text(review.id.text), .text(review.holding.agency.text), .optional(review.holding.unit?.text),
                .text(review.content.kind.rawValue), .text(review.content.id), .integer(review.on.number),
            ]
        )
        try involve(review.holding.involved, in: review.id)
    }
}
