package import Vocabulary

/// Lists what somebody has begun, the one that was changed last first.
package struct ListDrafts<Store: Transactions>: Sendable where Store.Session: DraftRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(by actor: Actor) async throws -> [Draft] {
        try await store.read { try $0.drafts(of: actor.account) }
    }
}
