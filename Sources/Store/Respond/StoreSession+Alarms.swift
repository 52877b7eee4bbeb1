package import Access
package import Respond
import Vocabulary

extension StoreSession: AlarmRecords {
    package func referralAlarms(
        within reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        try referralAlarms(Self.isReached("referral"), Self.values(of: reach), of: side, atMost: limit)
    }

    package func referralAlarms(
        sentTo reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        guard reach.reachesWhatWasSent else { return [] }
        return try referralAlarms(
            "referral.to_agency = $1 AND \(Self.isUnguarded("referral.id", for: "$2", boundBy: "$1"))",
            [.text(reach.agency.text), .text(reach.account.text)],
            of: side,
            atMost: limit
        )
    }

    package func hubAlarms(
        within reach: Reach,
        _ search: HubAlarmSearch,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        let isReached = """
            EXISTS (
                SELECT 1 FROM notification WHERE notification.id = clocked.notification AND \(Self.isReached("notification"))
                    AND (\(search.condition))
            )
            """
        let asked = "CASE clocked.stage WHEN 'answer' THEN clocked.notification END"
        return try hubAlarms(isReached, Self.values(of: reach), for: asked, atMost: limit)
    }

    package func hubAlarms(askedOf reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        guard reach.reachesWhatWasSent else { return [] }
        let isAsked = """
            EXISTS (SELECT 1 FROM research WHERE research.id = clocked.subject AND to_agency = $1)
            AND \(Self.isUnguarded("clocked.subject", for: "$2", boundBy: "$1"))
            """
        return try hubAlarms(
            isAsked,
            [.text(reach.agency.text), .text(reach.account.text)],
            for: "NULL",
            atMost: limit
        )
    }

    private func referralAlarms(
        _ condition: String,
        _ values: [SQLValue],
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        try sql.rows(
            """
            SELECT referral.id AS subject, clock_stage AS stage, clock_due AS due, \(Self.raised)
            FROM referral JOIN referral_alarm AS alarm
                ON alarm.referral = referral.id AND alarm.stage = clock_stage AND alarm.due = clock_due
            WHERE \(condition) AND clock_stage IN (\(Self.stages(of: side)))
            GROUP BY referral.id, clock_stage, clock_due
            ORDER BY clock_due, referral.id LIMIT $\(values.count + 1)
            """,
            values + [.integer(limit)]
        )
        .map { try $0.alarm(.referral($0.term("stage", ReferralStage.self))) }
    }

    private func hubAlarms(
        _ condition: String,
        _ values: [SQLValue],
        for notification: String,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        try sql.rows(
            """
            SELECT clocked.subject AS subject, clocked.stage AS stage, clocked.due AS due,
                \(notification) AS asked_for, \(Self.raised)
            FROM (\(Self.hubClocks)) AS clocked JOIN hub_alarm AS alarm
                ON alarm.subject = clocked.subject AND alarm.stage = clocked.stage AND alarm.due = clocked.due
            WHERE \(condition) GROUP BY clocked.subject, clocked.notification, clocked.stage, clocked.due
            ORDER BY clocked.due, clocked.subject LIMIT $\(values.count + 1)
            """,
            values + [.integer(limit)]
        )
        .map { row in
            let stage = StandingAlarm.Stage.hub(try row.term("stage", HubAlarm.Stage.self))
            return try row.alarm(stage, for: row.optionalText("asked_for").map { RecordID($0) })
        }
    }

    /// Of the warning and the breach of one stage, the breach, which is the later one: by its letters it comes first.
    private static let raised = "MIN(alarm.kind) AS kind, MAX(alarm.at) AS raised"
}

extension SQLRow {
    fileprivate func alarm(_ stage: StandingAlarm.Stage, for notification: RecordID? = nil) throws -> StandingAlarm {
        StandingAlarm(
            try term("kind", Alarm.Kind.self),
            of: RecordID(try text("subject")),
            stage,
            due: Instant(seconds: try integer("due")),
            raised: Instant(seconds: try integer("raised")),
            for: notification
        )
    }
}

extension HubAlarmSearch {
    fileprivate var condition: String {
        let others = stages.map { "clocked.stage = '\($0.rawValue)'" }
        let read: String? =
            switch toRead {
            case nil: nil
            case .anybodys: "clocked.stage = 'tell'"
            case .own: "clocked.stage = 'tell' AND notification.writer = $3"
            case .others: "clocked.stage = 'tell' AND notification.writer <> $3"
            }
        return (others + [read].compactMap(\.self)).joined(separator: " OR ")
    }
}
