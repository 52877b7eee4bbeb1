package import Vocabulary

/// Asks somebody who is signed in to prove again who they are, and tells by what they can.
package struct AskForProof<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// What is asked for; nil where nobody is signed in under this digest any more.
    package func callAsFunction(_ digest: [UInt8]) async throws -> AskedProof? {
        let now = world.now
        return try await store.read { session in
            guard let found = try session.signedIn(digest, at: now) else { return nil }
            let needsCode = try session.codes(of: found.account.id) != nil
            return AskedProof(way: found.session.way, needsCode: needsCode)
        }
    }

    /// The same, and where to come back to is kept with the session.
    package func callAsFunction(_ digest: [UInt8], comingBackTo path: String) async throws {
        try await store.write { try $0.lead(digest, backTo: path) }
    }
}

/// By what somebody is to prove again who they are.
package struct AskedProof: Hashable, Sendable {
    package let way: AccountSession.Way
    /// Whether a code is asked for beside the password.
    package let needsCode: Bool

    package init(way: AccountSession.Way, needsCode: Bool) {
        self.way = way
        self.needsCode = needsCode
    }
}

extension AccountRecords where Self: SessionRecords {
    /// Who is signed in under a digest; nil for nobody.
    func signedIn(_ digest: [UInt8], at moment: Instant) throws -> CurrentSession? {
        guard let found = try session(digest), found.stage == .signedIn, found.isOpen(at: moment),
            let account = try account(found.account), !account.isSuspended
        else {
            return nil
        }
        return CurrentSession(found, account, opened: try opened(to: account.id, at: moment))
    }
}
