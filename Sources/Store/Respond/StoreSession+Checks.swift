package import Respond
package import Vocabulary

extension StoreSession {
    package func contactsToCheck(atMost limit: Int) throws -> [CheckTurn] {
        try sql.rows("SELECT contact, at, after FROM check_turn ORDER BY at, contact LIMIT $1", [.integer(limit)])
            .map { row in
                CheckTurn(
                    RecordID(try row.text("contact")),
                    at: Instant(seconds: try row.integer("at")),
                    after: try row.event("after")
                )
            }
    }

    package func keepChecked(_ turn: CheckTurn) throws {
        try sql.run("DELETE FROM check_turn WHERE contact = $1", [.text(turn.contact.text)])
    }

    package func isLookedAt(_ referral: RecordID, by agency: AgencyID, otherThan sender: AccountID) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS found FROM journal WHERE subject = $1 AND agency = $2 AND actor <> $3
                AND (rule = 'sent-to-agency' OR verb = 'consult') LIMIT 1
            """,
            [.text(referral.text), .text(agency.text), .text(sender.text)]
        ) != nil
    }

    package func keep(_ finding: KeptFinding) throws {
        try sql.run(
            """
            INSERT INTO finding (id, contact, kind, about, since, due, aside_until, told_at, ended_at, ended_after)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET since = excluded.since, due = excluded.due,
                aside_until = excluded.aside_until, told_at = excluded.told_at, ended_at = excluded.ended_at,
                ended_after = excluded.ended_after
            """,
            [
                .text(finding.id.text), .text(finding.contact.text), .text(finding.check.rawValue),
                .text(finding.about.text), .integer(finding.since.seconds), .integer(finding.due.seconds),
                .optional(finding.asideUntil?.number), .optional(finding.told?.seconds),
                .optional(finding.ending?.at.seconds), .optional(finding.ending?.after?.rawValue),
            ]
        )
    }

    package func dropFinding(_ id: RecordID) throws {
        try sql.run("DELETE FROM finding WHERE id = $1", [.text(id.text)])
    }
}

extension SQLRow {
    /// Nil where there is none.
    func event(_ column: String) throws -> Event.Name? {
        try optionalText(column).map { _ in try term(column, Event.Name.self) }
    }
}
