package import Vocabulary

/// Makes a token for an account.
package struct MakeToken<Store: Transactions>: Sendable where Store.Session: AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ token: Token) async throws {
        try await store.write { session in
            guard let account = try session.account(token.account) else { throw Refusal.notFound("account") }
            var change = Change(at: token.created, by: .operator(of: account.agency))
            let subject = JournalSubject.record(.account, account.id)
            change.entries.append(
                JournalEntry(
                    at: token.created,
                    by: change.by,
                    .alter,
                    subject,
                    under: "command-line",
                    detail: "token \(token.id)"
                )
            )
            try session.keep(change)
            try session.keep(token)
        }
    }
}
