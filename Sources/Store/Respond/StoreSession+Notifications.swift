package import Access
package import Respond
package import Vocabulary

extension StoreSession: NotificationRecords {
    package func notification(_ id: RecordID, _ edition: Edition) throws -> NotificationRecord? {
        try record(id, edition, as: NotificationRecord.self)
    }

    package func notifications(of contact: RecordID) throws -> [NotificationRecord] {
        try sql.rows("SELECT id FROM notification WHERE contact = $1 ORDER BY id DESC", [.text(contact.text)])
            .compactMap { try notification(RecordID($0.text("id")), .latest) }
    }

    package func notifications(
        within reach: Reach,
        _ filter: NotificationFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<NotificationRecord> {
        var query = TriageQuery(reach)
        let statement = query.statement(filter, at: moment, page)
        let rows = try sql.rows(statement, query.values)
        let found = try rows.prefix(page.limit).compactMap { try notification(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func notificationsToRead(by account: AccountID, atMost limit: Int) throws -> [NotificationRecord] {
        try sql.rows(
            """
            SELECT id FROM notification WHERE writer = $1 AND status = 'decided' ORDER BY decided_at, id LIMIT $2
            """,
            [.text(account.text), .integer(limit)]
        )
        .compactMap { try notification(RecordID($0.text("id")), .latest) }
    }

    func index(_ notification: NotificationRecord) throws {
        let due = notification.clock?.due
        let decided = notification.status.isOpen ? nil : notification.moves.last { $0.move.rule.to == .decided }
        try sql.run(
            """
            INSERT INTO notification (
                id, contact, agency, unit, status, writer, screener, received_at, decided_at, due_high, due_medium,
                due_low, due_unjudged
            ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, screener = excluded.screener,
                received_at = excluded.received_at, decided_at = excluded.decided_at, due_high = excluded.due_high,
                due_medium = excluded.due_medium, due_low = excluded.due_low, due_unjudged = excluded.due_unjudged
            """,
            [
                .text(notification.id.text), .text(notification.contact.text),
                .text(notification.holding.agency.text), .optional(notification.holding.unit?.text),
                .text(notification.status.rawValue), .text(notification.written.by.text),
                .optional(notification.screener?.text), .integer(notification.received.seconds),
                .optional(decided?.at.seconds), .optional(due?.high.seconds), .optional(due?.medium.seconds),
                .optional(due?.low.seconds), .optional(due?.unjudged.seconds),
            ]
        )
        for pathway in notification.pathways where notification.version == 1 {
            try sql.run(
                "INSERT INTO notification_pathway (notification, pathway) VALUES ($1, $2)",
                [.text(notification.id.text), .text(pathway.text)]
            )
        }
        try involve(notification.holding.involved, in: notification.id)
    }
}
