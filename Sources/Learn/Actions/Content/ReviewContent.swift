import Access
package import Vocabulary

/// Keeps that somebody looked at what a programme or a module teaches, and what they made of it.
package struct ReviewContent<Store: Transactions>: Sendable where Store.Session: ContentReviewRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ content: ReviewedContent,
        _ new: NewContentReview,
        by actor: Actor,
        receipt: Receipt<ContentReview>? = nil
    ) async throws -> ContentReview {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .reviewContent)
            guard let place = ground.policy.contents.first(where: { $0.content == content }) else {
                throw Refusal.notFound("content")
            }
            try new.check(on: ground.today)
            let review = ContentReview(id: id, new, of: place, at: ground.moment, by: actor)
            guard let rule = reach.rule(for: review.holding) else { throw Refusal.notFound("content") }
            var change = Change(at: ground.moment, by: actor)
            change.write(review, .collect, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(review, showing: []), at: ground.moment) }
            return review
        }
    }
}
