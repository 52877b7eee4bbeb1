package import Vocabulary

/// Ends the session on this device.
package struct SignOut<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// By what they had signed in; nil where the session has ended already, which is no mistake.
    @discardableResult
    package func callAsFunction(_ digest: [UInt8]) async throws -> AccountSession.Way? {
        let now = world.now
        return try await store.write { session in
            guard let found = try session.session(digest) else { return nil }
            try session.end(digest)
            guard found.stage == .signedIn, let account = try session.account(found.account) else { return nil }
            try session.keep(.account(account, "signs-out", at: now))
            return found.way
        }
    }
}
