package import Access
package import Learn
import Recognise
package import Vocabulary

extension StoreSession: SamplingRecords {
    package func samplePlan(_ id: RecordID) throws -> SamplePlan? {
        try record(id, .latest, as: SamplePlan.self)
    }

    package func samplePlans(within reach: Reach, _ page: PageRequest) throws -> Page<SamplePlan> {
        let rows = try sql.rows(
            """
            SELECT sample_plan.id AS id FROM sample_plan
            WHERE \(Self.isReached("sample_plan")) AND ($6 = '' OR sample_plan.id < $6)
            ORDER BY sample_plan.id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try samplePlan(RecordID($0.text("id"))) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    /// A contact that was judged in the span has changed since it began, and was recorded before it ended.
    package func judged(
        within reach: Reach,
        of unit: UnitID?,
        from first: Instant,
        until end: Instant
    ) throws -> [JudgedContact] {
        try sql.rows(
            """
            SELECT contact.id AS id FROM contact JOIN record ON record.id = contact.id
            WHERE \(Self.isReached("contact")) AND contact.agency = $1 AND (contact.unit = $5 OR $5 IS NULL)
                AND contact.grade IS NOT NULL AND record.changed_at >= $6 AND contact.recorded_at < $7
            ORDER BY contact.id
            """,
            Self.values(of: reach) + [
                .optional(unit?.text), .integer(first.seconds), .integer(end.seconds),
            ]
        )
        .compactMap { try contact(RecordID($0.text("id")), .latest).flatMap(JudgedContact.init) }
        .filter { $0.at.seconds >= first.seconds && $0.at.seconds < end.seconds }
    }

    package func reviews(of account: AccountID) throws -> [PracticeReview] {
        try sql.rows(
            "SELECT id FROM practice_review WHERE account = $1 ORDER BY id DESC",
            [.text(account.text)]
        )
        .compactMap { try record(RecordID($0.text("id")), .latest, as: PracticeReview.self) }
    }

    package func sightings(within reach: Reach) throws -> [Sighting] {
        guard !reach.isOnlyInvolvement else { return [] }
        return try sightings(
            "agency = $1 AND (unit = $2 OR $2 IS NULL)",
            [.text(reach.agency.text), .optional(reach.unit?.text)]
        )
    }

    package func sightings(of account: AccountID) throws -> [Sighting] {
        try sightings("account = $1", [.text(account.text)])
    }

    private func sightings(_ condition: String, _ values: [SQLValue]) throws -> [Sighting] {
        try sql.rows(
            "SELECT * FROM behaviour_seen WHERE \(condition) ORDER BY judged_at, review, behaviour",
            values
        )
        .map { row in
            Sighting(
                in: RecordID(try row.text("review")),
                of: AccountID(try row.text("account")),
                try row.optionalText("unit").map { UnitID($0) },
                BehaviourID(try row.text("behaviour")),
                isShown: try row.integer("is_shown") == 1,
                judged: Instant(seconds: try row.integer("judged_at")),
                reviewed: Instant(seconds: try row.integer("reviewed_at"))
            )
        }
    }

    func index(_ plan: SamplePlan) throws {
        try sql.run(
            "INSERT INTO sample_plan (id, agency, unit) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
            [.text(plan.id.text), .text(plan.holding.agency.text), .optional(plan.holding.unit?.text)]
        )
        try involve(plan.holding.involved, in: plan.id)
    }

    func index(_ review: PracticeReview) throws {
        try sql.run(
            "INSERT INTO practice_review (id, plan, account) VALUES ($1, $2, $3)",
            [.text(review.id.text), .text(review.plan.text), .text(review.judged.by.text)]
        )
        for one in review.sightings {
            try sql.run(
                """
                INSERT INTO behaviour_seen
                    (contact, version, behaviour, review, account, agency, unit, is_shown, judged_at, reviewed_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (contact, version, behaviour) DO NOTHING
                """,
                [
                    .text(review.judged.contact.text), .integer(review.judged.version), .text(one.behaviour.text),
                    .text(review.id.text), .text(one.account.text), .text(review.holding.agency.text),
                    .optional(one.unit?.text), .truth(one.isShown), .integer(one.judged.seconds),
                    .integer(one.reviewed.seconds),
                ]
            )
        }
    }
}
