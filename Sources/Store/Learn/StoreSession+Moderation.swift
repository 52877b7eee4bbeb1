package import Access
package import Learn
package import Vocabulary

extension StoreSession: ModerationRecords {
    package func moderation(_ id: RecordID, _ edition: Edition) throws -> Moderation? {
        try record(id, edition, as: Moderation.self)
    }

    package func moderations(within reach: Reach, isDecided: Bool, _ page: PageRequest) throws -> Page<Moderation> {
        let rows = try sql.rows(
            """
            SELECT moderation.id AS id FROM moderation
            WHERE \(Self.isReached("moderation")) AND moderation.alike IS \(isDecided ? "NOT NULL" : "NULL") AND (
                $6 = '' OR (since, id) \(isDecided ? "<" : ">")
                    (SELECT other.since, other.id FROM moderation AS other WHERE other.id = $6)
            )
            ORDER BY \(isDecided ? "since DESC, id DESC" : "since, id") LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try moderation(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func moderations(of portfolio: RecordID) throws -> [Moderation] {
        try sql.rows("SELECT id FROM moderation WHERE portfolio = $1 ORDER BY edition", [.text(portfolio.text)])
            .compactMap { try moderation(RecordID($0.text("id")), .latest) }
    }

    package func moderationTallies(within reach: Reach) throws -> [ModerationTally] {
        try sql.rows(
            """
            SELECT programme, SUM(alike) AS alike, COUNT(*) AS whole FROM moderation
            WHERE \(Self.isReached("moderation")) AND alike IS NOT NULL
            GROUP BY programme ORDER BY programme
            """,
            Self.values(of: reach)
        )
        .compactMap { row in
            let programme = ProgrammeID(try row.text("programme"))
            return ShareInterval(try row.integer("alike"), of: try row.integer("whole"))
                .map { ModerationTally(programme, alike: $0) }
        }
    }

    package func judgements(by assessor: AccountID, for programme: ProgrammeID) throws -> Int {
        try sql.row(
            "SELECT COUNT(*) AS whole FROM portfolio_judged WHERE assessor = $1 AND programme = $2",
            [.text(assessor.text), .text(programme.text)]
        )?
        .integer("whole") ?? 0
    }

    func index(_ moderation: Moderation) throws {
        try sql.run(
            """
            INSERT INTO moderation (id, portfolio, edition, programme, agency, unit, since, alike)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET alike = excluded.alike
            """,
            [
                .text(moderation.id.text), .text(moderation.portfolio.text), .integer(moderation.edition),
                .text(moderation.programme.text), .text(moderation.holding.agency.text),
                .optional(moderation.holding.unit?.text), .integer(moderation.since.seconds),
                .optional(moderation.decision.map { $0.isAlike ? 1 : 0 }),
            ]
        )
        try involve(moderation.holding.involved, in: moderation.id)
    }
}
