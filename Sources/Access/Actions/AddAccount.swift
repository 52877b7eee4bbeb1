package import Vocabulary

/// Adds an account from the command line of the machine that holds the records; whoever has that has everything.
package struct AddAccount<Store: Transactions>: Sendable where Store.Session: AccountRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// The password is its digest; nil for an account that only shows tokens.
    package func callAsFunction(_ account: Account, password: String? = nil) async throws {
        let now = world.now
        try await store.write { session in
            try session.checkLineManager(account.lineManager, of: account.id)
            var change = Change(at: now, by: .operator(of: account.agency))
            change.write(account, .collect, under: "command-line")
            try session.keep(change)
            if let password { try session.keep(password: password, of: account.id) }
        }
    }
}
