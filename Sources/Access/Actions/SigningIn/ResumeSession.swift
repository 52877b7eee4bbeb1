package import Vocabulary

/// Tells at each request who is signed in, and that the session was used.
package struct ResumeSession<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Nil where nobody is signed in under this digest any more; the account is read each time.
    ///
    /// That it was used is written at most once a minute, unless `isExtending` asks for it.
    package func callAsFunction(_ digest: [UInt8], isExtending: Bool = false) async throws -> CurrentSession? {
        let now = world.now
        let found = try await store.read { try $0.signedIn(digest, at: now) }
        guard let found, isExtending || found.session.needsSeeing(at: now) else { return found }
        return try await store.write { session in
            // It may have ended since it was read; it is not to come back.
            guard try session.signedIn(digest, at: now) != nil else { return nil }
            try session.see(digest, at: now)
            return try session.signedIn(digest, at: now)
        }
    }
}
