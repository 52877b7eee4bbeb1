import Access
package import Vocabulary

/// Makes a move of the one whose portfolio it is: takes an item out, or hands the whole to the assessors.
package struct MovePortfolio<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func takeOut(
        _ item: RecordID,
        of id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PortfolioView>? = nil
    ) async throws -> PortfolioView {
        try await make(.takeOut, id, expecting: version, by: actor, receipt) { record, _, moment in
            try record.takeOut(item, at: moment, by: actor)
        }
    }

    package func submit(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PortfolioView>? = nil
    ) async throws -> PortfolioView {
        try await make(.submit, id, expecting: version, by: actor, receipt) { record, own, moment in
            try record.submit(under: own.rule, after: own.first, at: moment, by: actor)
        }
    }

    private func make(
        _ move: PortfolioMove,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        _ receipt: Receipt<PortfolioView>?,
        _ work: @escaping @Sendable (inout PortfolioRecord, OwnPortfolio, Instant) throws -> Void
    ) async throws -> PortfolioView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let found = try session.portfolio(id, .latest)
            let allowed = try Access.rule(for: actor, to: .buildPortfolio, found?.holding, called: "portfolio")
            guard var record = found else { throw Refusal.notFound("portfolio") }
            if let version, version != record.version { throw Refusal.stale(current: record.version) }
            let own = try desk.own(record.programme, of: actor, on: ground, in: session)
            try work(&record, own, ground.moment)
            var change = Change(at: ground.moment, by: actor)
            change.write(record, .alter, under: allowed)
            change.tell(move.rule.event, of: id)
            let view = PortfolioView(record, own.programme, own.rule, .learner)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
