import Access
package import Vocabulary

/// Lists the judgements that a supervisor has still to review, never their own; the list names nobody.
package struct ListReviews<Store: Transactions>: Sendable where Store.Session: WorkRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<WorkLine> {
        let reach = try Access.reach(of: actor, to: .reviewJudgement)
        return try await store.read { try $0.judgementsToReview(within: reach, page) }
    }
}
