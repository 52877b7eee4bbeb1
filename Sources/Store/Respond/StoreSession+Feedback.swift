package import Access
package import Respond
package import Vocabulary

extension StoreSession: FeedbackRecords {
    package func outcomesToRead(
        within reach: Reach,
        of actor: Actor,
        _ page: PageRequest
    ) throws -> Page<ReferralRecord> {
        let rows = try sql.rows(
            """
            SELECT referral.id AS id \(Self.unread) AND (
                $7 = '' OR (ended_at, referral.id) > (SELECT ended_at, referral FROM referral_course WHERE referral = $7)
            )
            ORDER BY ended_at, referral.id LIMIT $6
            """,
            Self.values(of: reach, actor) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try referral(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func tallyOutcomesToRead(within reach: Reach, of actor: Actor, atMost limit: Int) throws -> Int {
        let row = try sql.row(
            "SELECT COUNT(*) AS tally FROM (SELECT referral.id \(Self.unread) LIMIT $6) AS found",
            Self.values(of: reach, actor) + [.integer(limit)]
        )
        return try row?.integer("tally") ?? 0
    }

    package func isOutcomeRead(of referral: RecordID, since ended: Instant) throws -> Bool {
        try sql.row(
            "SELECT at FROM outcome_read WHERE referral = $1 AND at >= $2",
            [.text(referral.text), .integer(ended.seconds)]
        ) != nil
    }

    package func keepOutcomeRead(of referral: RecordID, at moment: Instant, by account: AccountID) throws {
        try sql.run(
            """
            INSERT INTO outcome_read (referral, at, account) VALUES ($1, $2, $3)
            ON CONFLICT (referral) DO UPDATE SET at = excluded.at, account = excluded.account
            """,
            [.text(referral.text), .integer(moment.seconds), .text(account.text)]
        )
    }

    package func counts(of part: CountedPart, within reach: Reach) throws -> [RouteCounts] {
        try CountQuery(part, within: reach).map { try $0.counts(in: sql) } ?? []
    }

    /// What came back and was not read, of the account itself and of its unit.
    private static let unread = """
        FROM referral JOIN referral_course ON referral_course.referral = referral.id
        WHERE ended_at IS NOT NULL AND (writer = $3 OR referral.unit = $5) AND \(isReached("referral"))
            AND NOT EXISTS (
                SELECT 1 FROM outcome_read WHERE outcome_read.referral = referral.id AND outcome_read.at >= ended_at
            )
        """

    private static func values(of reach: Reach, _ actor: Actor) -> [SQLValue] {
        values(of: reach) + [.optional(actor.unit?.text)]
    }
}
