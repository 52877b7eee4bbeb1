package import Vocabulary

/// Ends the session on this device.
package struct SignOut<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// One that has ended already is no mistake.
    package func callAsFunction(_ digest: [UInt8]) async throws {
        let now = world.now
        try await store.write { session in
            guard let found = try session.session(digest) else { return }
            try session.end(digest)
            guard found.stage == .signedIn, let account = try session.account(found.account) else { return }
            try session.keep(.account(account, "signs-out", at: now))
        }
    }
}
