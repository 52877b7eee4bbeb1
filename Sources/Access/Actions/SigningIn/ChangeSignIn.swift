package import Vocabulary

/// Changes by what somebody signs in: the name, the password, or both; whoever is signed in has to do it again.
package struct ChangeSignIn<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// The password is its digest; what is nil stays.
    package func callAsFunction(of account: RecordID, name: SignInName?, password: String?) async throws {
        let now = world.now
        try await store.write { session in
            guard var found = try session.account(account) else { throw Refusal.notFound("account") }
            if let name, name != found.signInName {
                found.signInName = name
                found.version += 1
                var change = Change(at: now, by: .operator(of: found.agency))
                change.write(found, .alter, under: "command-line")
                try session.keep(change)
            }
            if let password {
                try session.keep(.operatorAlters(found, "password set", at: now))
                try session.keep(password: password, of: account)
            }
            try session.endSessions(of: account)
        }
    }
}
