import Access
package import Vocabulary

/// Makes another key to sign credentials with; those before it stay known, and sign nothing any more.
package struct ChangeCredentialKey<Store: Transactions>: Sendable where Store.Session: CredentialRecords {
    private let store: Store
    private let writer: any CredentialWriting
    private let world: any Surroundings

    package init(store: Store, by writer: any CredentialWriting, world: any Surroundings) {
        self.store = store
        self.writer = writer
        self.world = world
    }

    package func callAsFunction(by actor: Actor) async throws -> CredentialKey {
        _ = try Access.reach(of: actor, to: .exchangeLearning)
        let now = world.now
        let key = try writer.newKey(world.newID(), at: now)
        var change = Change(at: now, by: actor)
        change.collect(.learning, under: "exchanges", detail: "a key of credentials, \(key.id)")
        return try await store.write { [change] session in
            try session.keep(key)
            try session.keep(change)
            return key
        }
    }
}
