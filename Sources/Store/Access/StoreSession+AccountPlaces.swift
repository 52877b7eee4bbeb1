import Access
import Vocabulary

/// Where accounts belong and in which roles, so that people of an agency are found without reading every account.
extension StoreSession {
    func indexPlace(of account: Account) throws {
        try sql.run(
            """
            INSERT INTO account_place (account, agency, unit) VALUES ($1, $2, $3)
            ON CONFLICT (account) DO UPDATE SET agency = excluded.agency, unit = excluded.unit
            """,
            [.text(account.id.text), .text(account.agency.text), .optional(account.unit?.text)]
        )
        try sql.run("DELETE FROM account_role WHERE account = $1", [.text(account.id.text)])
        for role in account.roles {
            try sql.run(
                "INSERT INTO account_role (account, role) VALUES ($1, $2)",
                [.text(account.id.text), .text(role.rawValue)]
            )
        }
    }

    /// The accounts from before there was such a table.
    func missingPlaces() throws -> [RecordID] {
        try sql.rows("SELECT account FROM account_place WHERE agency = '' ORDER BY account")
            .map { RecordID(try $0.text("account")) }
    }
}
