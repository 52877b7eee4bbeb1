package import Access
package import Vocabulary

/// How those who work with Heed are called.
package struct StaffNames: Sendable {
    private let names: [AccountID: String]

    package init(_ names: [AccountID: String] = [:]) {
        self.names = names
    }

    package subscript(account: AccountID) -> String { names[account] ?? "Somebody who has left" }
}

extension StaffNames {
    /// The names of accounts, as they are now.
    package init(_ accounts: [AccountID], in records: some AccountRecords) throws {
        let named = try accounts.removingRepeats().compactMap { id in
            try records.account(RecordID(id.text)).map { (id, $0.name) }
        }
        self.init(Dictionary(named) { first, _ in first })
    }
}
