import Learn
import Respond
package import Vocabulary

extension StoreSession: WorkHeld {
    package func investigationsNow(of account: AccountID) throws -> Int {
        let row = try sql.row(
            "SELECT COUNT(DISTINCT investigation) AS count FROM allocation WHERE assignee = $1",
            [.text(account.text)]
        )
        return try row?.integer("count") ?? 0
    }

    package func investigations(of account: AccountID, since day: CalendarDay) throws -> Int {
        // Whoever was given a part takes part in the record from then on.
        try sql.rows(
            """
            SELECT investigation.id AS id FROM investigation JOIN involvement ON involvement.record = investigation.id
            WHERE involvement.account = $1
            """,
            [.text(account.text)]
        )
        .compactMap { try investigation(RecordID($0.text("id")), .latest) }
        .count { $0.wasHeld(by: account, since: day) }
    }
}
