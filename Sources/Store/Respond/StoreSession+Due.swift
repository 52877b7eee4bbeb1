package import Access
package import Respond
import Vocabulary

extension StoreSession: DueRecords {
    package func due(within reach: Reach, atMost limit: Int) throws -> [DueReferral] {
        try due(
            "\(Self.isReached("referral")) AND clock_stage IN (\(Self.stages(of: .sender))) ORDER BY clock_due, referral.id LIMIT $5",
            Self.values(of: reach) + [.integer(limit)]
        )
    }

    package func due(sentTo reach: Reach, atMost limit: Int) throws -> [DueReferral] {
        guard reach.reachesWhatWasSent else { return [] }
        return try due(
            """
            to_agency = $1 AND clock_stage IN (\(Self.stages(of: .recipient)))
            AND \(Self.isUnguarded("referral.id", for: "$3", boundBy: "$1")) ORDER BY clock_due, referral.id LIMIT $2
            """,
            [.text(reach.agency.text), .integer(limit), .text(reach.account.text)]
        )
    }

    static func stages(of side: ReferralMove.Side) -> String {
        ReferralStage.allCases.filter { $0.side == side }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    private func due(_ condition: String, _ values: [SQLValue]) throws -> [DueReferral] {
        try sql.rows(
            """
            SELECT referral.id AS id, version, changed_at, clock_stage, clock_due
            FROM referral JOIN record ON record.id = referral.id WHERE clock_due IS NOT NULL AND \(condition)
            """,
            values
        )
        .map { row in
            DueReferral(
                id: RecordID(try row.text("id")),
                version: try row.integer("version"),
                changed: Instant(seconds: try row.integer("changed_at")),
                try row.term("clock_stage", ReferralStage.self),
                due: Instant(seconds: try row.integer("clock_due"))
            )
        }
    }
}
