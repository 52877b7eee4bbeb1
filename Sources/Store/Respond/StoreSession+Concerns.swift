package import Access
package import Respond
package import Vocabulary

extension StoreSession: ConcernRecords {
    package func concern(_ id: RecordID, _ edition: Edition) throws -> ConcernRecord? {
        try record(id, edition, as: ConcernRecord.self)
    }

    package func concern(of contact: RecordID) throws -> ConcernRecord? {
        try sql.row("SELECT id FROM concern WHERE contact = $1", [.text(contact.text)])
            .flatMap { try concern(RecordID($0.text("id")), .latest) }
    }

    package func concerns(within reach: Reach, _ page: PageRequest) throws -> Page<ConcernRecord> {
        let rows = try sql.rows(
            """
            SELECT id FROM concern WHERE \(Self.isReached("concern")) AND ($6 = '' OR id < $6)
            ORDER BY id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try concern(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func concernsToRead(within reach: Reach, atMost limit: Int) throws -> [ConcernRecord] {
        try sql.rows(
            """
            SELECT concern.id AS id FROM concern JOIN notification ON notification.id = concern.notification
            WHERE \(Self.isReached("concern")) AND notification.status = 'decided' ORDER BY concern.id LIMIT $5
            """,
            Self.values(of: reach) + [.integer(limit)]
        )
        .compactMap { try concern(RecordID($0.text("id")), .latest) }
    }

    func index(_ concern: ConcernRecord) throws {
        try sql.run(
            """
            INSERT INTO concern (id, contact, notification, agency, unit, to_agency) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .text(concern.id.text), .text(concern.contact.text), .optional(concern.notification?.text),
                .text(concern.holding.agency.text), .optional(concern.holding.unit?.text), .text(concern.to.text),
            ]
        )
        try involve(concern.holding.involved, in: concern.id)
    }
}
