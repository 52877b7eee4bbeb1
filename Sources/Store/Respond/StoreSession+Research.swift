package import Access
package import Respond
package import Vocabulary

extension StoreSession: ResearchRecords {
    package func research(_ id: RecordID, _ edition: Edition) throws -> ResearchRecord? {
        try record(id, edition, as: ResearchRecord.self)
    }

    package func research(of notification: RecordID) throws -> [ResearchRecord] {
        try sql.rows("SELECT id FROM research WHERE notification = $1 ORDER BY id", [.text(notification.text)])
            .compactMap { try research(RecordID($0.text("id")), .latest) }
    }

    package func research(
        askedOf reach: Reach,
        answered isAnswered: Bool,
        _ page: PageRequest
    ) throws -> Page<ResearchRecord> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        // No time at all comes after every time.
        let order = isAnswered ? "asked_at, id" : "COALESCE(due, \(Int.max)), asked_at, id"
        let sorting = isAnswered ? "asked_at DESC, id DESC" : order
        let rows = try sql.rows(
            """
            SELECT id FROM research
            WHERE to_agency = $1 AND is_answered = $4 AND (
                $3 = '' OR (\(order)) \(isAnswered ? "<" : ">") (SELECT \(order) FROM research WHERE id = $3)
            ) AND \(Self.isUnguarded("research.id", for: "$5", boundBy: "$1"))
            ORDER BY \(sorting) LIMIT $2
            """,
            [
                .text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""),
                .integer(isAnswered ? 1 : 0), .text(reach.account.text),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { try research(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    func index(_ research: ResearchRecord) throws {
        try sql.run(
            """
            INSERT INTO research (id, notification, to_agency, asked_at, due, is_answered)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET is_answered = excluded.is_answered
            """,
            [
                .text(research.id.text), .text(research.notification.text), .text(research.to.text),
                .integer(research.asked.at.seconds), .optional(research.due?.seconds),
                .integer(research.answer == nil ? 0 : 1),
            ]
        )
    }
}
