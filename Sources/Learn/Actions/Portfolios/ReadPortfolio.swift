import Access
package import Vocabulary

/// Shows a portfolio to whoever may see it, and to each their own; that it was looked at is journalled.
package struct ReadPortfolio<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> PortfolioView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (view, rule) = try desk.portfolio(id, seenBy: actor, on: ground, in: session)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.record(.portfolio, id), under: rule)
            try session.keep(change)
            return view
        }
    }

    /// What somebody has to show for a programme, and what of it they have collected.
    package func own(_ programme: ProgrammeID, by actor: Actor) async throws -> OwnPortfolio {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let own = try desk.own(programme, of: actor, on: ground, in: session)
            if let view = own.view {
                var change = Change(at: ground.moment, by: actor)
                change.consult(.record(.portfolio, view.record.id), under: "took-part")
                try session.keep(change)
            }
            return own
        }
    }
}
