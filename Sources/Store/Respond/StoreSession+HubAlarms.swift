import Access
package import Respond
package import Vocabulary

extension StoreSession: HubAlarms {
    package func hubAlarms(
        _ kind: Alarm.Kind,
        toRaiseBy moment: Instant,
        warning minutes: [HubAlarm.Stage: Int],
        atMost limit: Int
    ) throws -> [HubAlarm] {
        let leads = HubAlarm.Stage.allCases.map { "WHEN '\($0.rawValue)' THEN \(60 * (minutes[$0] ?? 0))" }
        // What has run out already needs no warning any more.
        let condition =
            kind == .warning
            ? "due - CASE stage \(leads.joined(separator: " ")) END <= $1 AND due > $1" : "due <= $1"
        return try sql.rows(
            """
            SELECT subject, stage, due FROM (\(Self.hubClocks)) AS clocked
            WHERE \(condition) AND NOT EXISTS (
                SELECT 1 FROM hub_alarm WHERE hub_alarm.subject = clocked.subject AND hub_alarm.kind = $2
                    AND hub_alarm.stage = clocked.stage AND hub_alarm.due = clocked.due
            )
            ORDER BY due, subject LIMIT $3
            """,
            [.integer(moment.seconds), .text(kind.rawValue), .integer(limit)]
        )
        .map { row in
            HubAlarm(
                kind,
                of: RecordID(try row.text("subject")),
                try row.term("stage", HubAlarm.Stage.self),
                due: Instant(seconds: try row.integer("due"))
            )
        }
    }

    package func keep(_ alarm: HubAlarm, raisedAt moment: Instant) throws {
        try sql.run(
            """
            INSERT INTO hub_alarm (subject, kind, stage, due, at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (subject, kind, stage, due) DO NOTHING
            """,
            [
                .text(alarm.subject.text), .text(alarm.kind.rawValue), .text(alarm.stage.rawValue),
                .integer(alarm.due.seconds), .integer(moment.seconds),
            ]
        )
    }

    /// By when each notification is to be taken, decided or read, and each question that is still of use answered.
    static let hubClocks = """
        SELECT notification.id AS subject, notification.id AS notification, \(TriageQuery.due) AS due,
            CASE notification.status WHEN 'waiting' THEN 'take' WHEN 'decided' THEN 'tell' ELSE 'decide' END AS stage
        FROM notification JOIN contact ON contact.id = notification.contact
        WHERE notification.due_unjudged IS NOT NULL
        UNION ALL
        SELECT research.id, notification.id, research.due, 'answer'
        FROM research JOIN notification ON notification.id = research.notification
        WHERE research.is_answered = 0 AND research.due IS NOT NULL AND notification.status NOT IN ('decided', 'told')
        """
}
