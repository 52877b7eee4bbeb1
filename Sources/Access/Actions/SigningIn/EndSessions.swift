package import Vocabulary

/// Ends all sessions of an account, on every device, from the command line of the machine that holds the records.
package struct EndSessions<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// How many there were.
    @discardableResult
    package func callAsFunction(of account: RecordID) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            guard let found = try session.account(account) else { throw Refusal.notFound("account") }
            try session.keep(.operatorAlters(found, "sessions ended", at: now))
            return try session.endSessions(of: account)
        }
    }
}

extension Change {
    /// Accounts for something of an account that is kept beside it, and was changed on the machine itself.
    static func operatorAlters(_ account: Account, _ detail: String, at moment: Instant) -> Change {
        var change = Change(at: moment, by: .operator(of: account.agency))
        change.entries.append(
            JournalEntry(
                at: moment,
                by: change.by,
                .alter,
                .record(.account, account.id),
                under: "command-line",
                detail: detail
            )
        )
        return change
    }
}
