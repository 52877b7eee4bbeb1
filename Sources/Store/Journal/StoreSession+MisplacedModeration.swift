import Learn
import Vocabulary

extension StoreSession {
    /// A moderation that another agency reached would tell of somebody's work, and a judgement that stood elsewhere would not be drawn.
    func misplacedModeration() throws -> [RecordID] {
        let moderations = try ids(of: .moderation).filter { id in
            guard let moderation = try moderation(id, .latest) else { return true }
            let row = try sql.row(
                "SELECT agency, unit, portfolio, alike FROM moderation WHERE id = $1",
                [.text(id.text)]
            )
            return try !isHeld(row, moderation.holding, id) || row?.text("portfolio") != moderation.portfolio.text
                || row?.optionalInteger("alike") != moderation.decision.map { $0.isAlike ? 1 : 0 }
        }
        let portfolios = try ids(of: .portfolio).filter { id in
            let rows = try sql.rows(
                "SELECT assessor FROM portfolio_judged WHERE portfolio = $1 ORDER BY edition",
                [.text(id.text)]
            )
            return try rows.map { try $0.text("assessor") }
                != portfolio(id, .latest)?.assessments.map(\.by.text) ?? []
        }
        return moderations + portfolios
    }
}
