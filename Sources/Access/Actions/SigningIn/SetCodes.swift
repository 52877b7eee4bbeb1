package import Vocabulary

/// Gives an account codes to sign in with, in the place of any it had; whoever is signed in has to do it again.
package struct SetCodes<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// What the codes are made of is sealed for the account before it comes here; the account as it is told of.
    @discardableResult
    package func callAsFunction(_ codes: SealedCodes, of account: RecordID) async throws -> Account {
        let now = world.now
        return try await store.write { session in
            guard let found = try session.account(account) else { throw Refusal.notFound("account") }
            guard found.signInName != nil || found.providerSubject != nil else {
                throw Refusal(
                    .badInput,
                    "this account has no sign-in name, so nothing asks it for a code",
                    remedy: "give it a sign-in name and a password first"
                )
            }
            try session.keep(.operatorAlters(found, "codes set", at: now))
            try session.keep(codes, of: account)
            try session.endSessions(of: account)
            return found
        }
    }
}
