import Access
package import Vocabulary

/// Lists the portfolios that wait for an assessor, or that were met, and says of each whether this one may judge it.
package struct ListPortfolios<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ status: PortfolioRecord.Status,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<PortfolioView> {
        let deed: Deed = Access.allows(actor, to: .assessPortfolio) ? .assessPortfolio : .readPortfolios
        let reach = try Access.reach(of: actor, to: deed)
        let ground = try desk.ground
        return try await desk.store.write { session in
            let all = try session.portfolios(within: reach, status, page)
            // Nobody who moderates learns from the list what was judged of what they have still to look at.
            let shown = try all.items.filter { try !desk.isToModerate($0, by: actor, in: session) }
            let found = try Page(shown, next: all.next).map { record in
                let (programme, rule) = try desk.programme(record.programme, on: ground)
                let side =
                    deed == .assessPortfolio
                    ? try desk.side(of: actor, for: record, rule.assessors, on: ground, in: session) : .reader
                return PortfolioView(record, programme, rule, side)
            }
            var change = Change(at: ground.moment, by: actor)
            for view in found.items { change.consult(.record(.portfolio, view.record.id), under: "lists-portfolios") }
            try session.keep(change)
            return found
        }
    }
}
