package import Vocabulary

/// Throws a draft away for its owner; nothing of it is left.
package struct DiscardDraft<Store: Transactions>: Sendable where Store.Session: DraftRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ id: DraftID, by actor: Actor) async throws {
        try await store.write { session in
            guard try session.discardDraft(id, of: actor.account) else { throw Refusal.noDraft }
        }
    }
}
