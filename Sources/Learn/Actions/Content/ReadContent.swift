import Access
package import Vocabulary

/// Tells those who look after what is taught when it was last looked at, and what is due.
package struct ReadContent<Store: Transactions>: Sendable where Store.Session: ContentReviewRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// What is due first; what nobody asks for at the end.
    package func callAsFunction(by actor: Actor) async throws -> [ContentStanding] {
        let reach = try Access.reach(of: actor, to: .reviewContent)
        let ground = try desk.ground
        let reviews = try await desk.store.read { try $0.contentReviews(within: reach, of: nil) }
        let latest = Dictionary(reviews.map { ($0.content, $0) }) { first, _ in first }
        let standings = ground.policy.contents.map { place in
            ContentStanding(place, last: latest[place.content], on: ground.today)
        }
        return standings.filter { $0.due != nil }.sorted { Self.order($0) < Self.order($1) }
            + standings.filter { $0.due == nil }
    }

    /// One, with all that was ever said of it, the latest first.
    package func one(
        _ content: ReviewedContent,
        by actor: Actor
    ) async throws -> (standing: ContentStanding, reviews: [ContentReview]) {
        let reach = try Access.reach(of: actor, to: .reviewContent)
        let ground = try desk.ground
        guard let place = ground.policy.contents.first(where: { $0.content == content }) else {
            throw Refusal.notFound("content")
        }
        let reviews = try await desk.store.read { try $0.contentReviews(within: reach, of: content) }
        return (ContentStanding(place, last: reviews.first, on: ground.today), reviews)
    }

    private static func order(_ standing: ContentStanding) -> (Int, String) {
        (standing.due?.number ?? Int.max, standing.place.title)
    }
}
