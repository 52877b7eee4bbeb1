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
        let found = try await store.read { try Self.current(digest, at: now, in: $0) }
        guard let found, isExtending || found.session.needsSeeing(at: now) else { return found }
        return try await store.write { session in
            // It may have ended since it was read; it is not to come back.
            guard try Self.current(digest, at: now, in: session) != nil else { return nil }
            try session.see(digest, at: now)
            return try Self.current(digest, at: now, in: session)
        }
    }

    private static func current(
        _ digest: [UInt8],
        at moment: Instant,
        in session: Store.Session
    ) throws -> CurrentSession? {
        guard let found = try session.session(digest), found.stage == .signedIn, found.isOpen(at: moment),
            let account = try session.account(found.account), !account.isSuspended
        else {
            return nil
        }
        return CurrentSession(found, account)
    }
}
