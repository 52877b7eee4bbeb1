import Access
import Vocabulary

/// Where accounts belong, so that people of an agency are found without reading every account.
extension StoreSession {
    func indexPlace(of account: Account) throws {
        try sql.run(
            """
            INSERT INTO account_place (account, agency, unit) VALUES ($1, $2, $3)
            ON CONFLICT (account) DO UPDATE SET agency = excluded.agency, unit = excluded.unit
            """,
            [.text(account.id.text), .text(account.agency.text), .optional(account.unit?.text)]
        )
    }

    /// The accounts from before there was such a table.
    func missingPlaces() throws -> [RecordID] {
        try sql.rows("SELECT account FROM account_place WHERE agency = '' ORDER BY account")
            .map { RecordID(try $0.text("account")) }
    }
}
