package import Access
package import Respond
package import Vocabulary

extension StoreSession: ReferralRecords {
    package func referral(_ id: RecordID, _ edition: Edition) throws -> ReferralRecord? {
        try record(id, edition, as: ReferralRecord.self)
    }

    package func referrals(within reach: Reach, _ page: PageRequest) throws -> Page<ReferralRecord> {
        let rows = try sql.rows(
            """
            SELECT id FROM referral WHERE \(Self.isReached("referral")) AND ($6 = '' OR id < $6)
            ORDER BY id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try referral(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func referrals(of person: RecordID) throws -> [ReferralRecord] {
        try sql.rows("SELECT id FROM referral WHERE person = $1 ORDER BY id DESC", [.text(person.text)])
            .compactMap { try referral(RecordID($0.text("id")), .latest) }
    }

    func index(_ referral: ReferralRecord) throws {
        try sql.run(
            """
            INSERT INTO referral (
                id, contact, person, agency, unit, status, to_agency, sent_at, due, answer_by, clock_stage, clock_due,
                clock_warn
            ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, to_agency = excluded.to_agency,
                sent_at = excluded.sent_at, due = excluded.due, answer_by = excluded.answer_by,
                clock_stage = excluded.clock_stage,
                clock_due = excluded.clock_due, clock_warn = excluded.clock_warn
            """,
            [
                .text(referral.id.text), .text(referral.contact.text), .text(referral.person.text),
                .text(referral.holding.agency.text), .optional(referral.holding.unit?.text),
                .text(referral.status.rawValue), .optional(referral.sent?.to.text),
                .optional(referral.sent?.at.seconds), .optional(referral.sent?.due?.seconds),
                .optional(referral.answerBy?.seconds), .optional(referral.clock?.stage.rawValue),
                .optional(referral.clock?.due.seconds), .optional(referral.clock?.warnAt.seconds),
            ]
        )
        try involve(referral.holding.involved, in: referral.id)
        try indexCourse(of: referral)
    }
}
