package import Vocabulary

/// Gives its owner a draft back.
package struct ReadDraft<Store: Transactions>: Sendable where Store.Session: DraftRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ id: DraftID, by actor: Actor) async throws -> Draft {
        guard let draft = try await store.read({ try $0.draft(id, of: actor.account) }) else {
            throw Refusal.noDraft
        }
        return draft
    }

    /// The one that somebody has in a place; nil where there is none.
    package func callAsFunction(in place: DraftPlace, by actor: Actor) async throws -> Draft? {
        try await store.read { try $0.draft(in: place, of: actor.account) }
    }
}
