import Access
package import Respond
package import Vocabulary

extension StoreSession: ReferralClocks {
    package func referralsRunOut(by moment: Instant, atMost limit: Int) throws -> [ReferralRecord] {
        try sql.rows(
            """
            SELECT id FROM referral WHERE answer_by IS NOT NULL AND answer_by <= $1 AND status IN ('sent', 'received')
            ORDER BY answer_by, id LIMIT $2
            """,
            [.integer(moment.seconds), .integer(limit)]
        )
        .compactMap { try referral(RecordID($0.text("id")), .latest) }
    }

    package func alarms(_ kind: Alarm.Kind, toRaiseBy moment: Instant, atMost limit: Int) throws -> [Alarm] {
        // What has run out already needs no warning any more.
        let (column, condition) =
            kind == .warning ? ("clock_warn", "AND clock_due > $1") : ("clock_due", "")
        return try sql.rows(
            """
            SELECT id, clock_stage, clock_due FROM referral
            WHERE \(column) IS NOT NULL AND \(column) <= $1 \(condition) AND NOT EXISTS (
                SELECT 1 FROM referral_alarm WHERE referral_alarm.referral = referral.id AND kind = $2
                    AND stage = clock_stage AND referral_alarm.due = clock_due
            )
            ORDER BY \(column), id LIMIT $3
            """,
            [.integer(moment.seconds), .text(kind.rawValue), .integer(limit)]
        )
        .compactMap { row in
            guard let stage = ReferralStage(rawValue: try row.text("clock_stage")) else { return nil }
            let due = Instant(seconds: try row.integer("clock_due"))
            return Alarm(kind, of: RecordID(try row.text("id")), stage, due: due)
        }
    }

    package func keep(_ raised: RaisedAlarm) throws {
        let alarm = raised.alarm
        try sql.run(
            """
            INSERT INTO referral_alarm (referral, kind, stage, due, at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (referral, kind, stage, due) DO NOTHING
            """,
            [
                .text(alarm.referral.text), .text(alarm.kind.rawValue), .text(alarm.stage.rawValue),
                .integer(alarm.due.seconds), .integer(raised.at.seconds),
            ]
        )
    }

    package func alarms(of referral: RecordID) throws -> [RaisedAlarm] {
        try sql.rows(
            "SELECT kind, stage, due, at FROM referral_alarm WHERE referral = $1 ORDER BY at, due, kind DESC",
            [.text(referral.text)]
        )
        .compactMap { row in
            guard let kind = Alarm.Kind(rawValue: try row.text("kind")),
                let stage = ReferralStage(rawValue: try row.text("stage"))
            else { return nil }
            let due = Instant(seconds: try row.integer("due"))
            return RaisedAlarm(
                Alarm(kind, of: referral, stage, due: due),
                at: Instant(seconds: try row.integer("at"))
            )
        }
    }
}
