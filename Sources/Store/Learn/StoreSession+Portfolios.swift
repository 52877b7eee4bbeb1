package import Access
package import Learn
package import Vocabulary

extension StoreSession: PortfolioRecords {
    package func portfolio(_ id: RecordID, _ edition: Edition) throws -> PortfolioRecord? {
        try record(id, edition, as: PortfolioRecord.self)
    }

    package func portfolio(of learner: AccountID, for programme: ProgrammeID) throws -> PortfolioRecord? {
        try sql.row(
            "SELECT id FROM portfolio WHERE learner = $1 AND programme = $2",
            [.text(learner.text), .text(programme.text)]
        )
        .flatMap { try portfolio(RecordID($0.text("id")), .latest) }
    }

    package func portfolios(
        within reach: Reach,
        _ status: PortfolioRecord.Status,
        _ page: PageRequest
    ) throws -> Page<PortfolioRecord> {
        let rows = try sql.rows(
            """
            SELECT portfolio.id AS id FROM portfolio
            WHERE \(Self.isReached("portfolio")) AND portfolio.status = $6 AND (
                $7 = '' OR (since, id) > (SELECT other.since, other.id FROM portfolio AS other WHERE other.id = $7)
            )
            ORDER BY since, id LIMIT $5
            """,
            Self.values(of: reach) + [
                .integer(page.limit + 1), .text(status.rawValue), .text(page.after ?? ""),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { try portfolio(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    func index(_ portfolio: PortfolioRecord) throws {
        try sql.run(
            """
            INSERT INTO portfolio (id, learner, programme, agency, unit, status, since)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, since = excluded.since
            """,
            [
                .text(portfolio.id.text), .text(portfolio.learner.text), .text(portfolio.programme.text),
                .text(portfolio.holding.agency.text), .optional(portfolio.holding.unit?.text),
                .text(portfolio.status.rawValue), .integer(portfolio.since?.seconds ?? 0),
            ]
        )
        try involve(portfolio.holding.involved, in: portfolio.id)
        guard let judged = portfolio.justJudged else { return }
        try sql.run(
            "INSERT INTO portfolio_judged (portfolio, edition, assessor, programme) VALUES ($1, $2, $3, $4)",
            [
                .text(portfolio.id.text), .integer(portfolio.version), .text(judged.by.text),
                .text(portfolio.programme.text),
            ]
        )
    }
}
