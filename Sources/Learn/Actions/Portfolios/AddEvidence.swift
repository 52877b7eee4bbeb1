import Access
package import Vocabulary

/// Puts an item into one's own portfolio for a programme; the first begins it.
package struct AddEvidence<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewEvidence,
        for programme: ProgrammeID,
        by actor: Actor,
        receipt: Receipt<PortfolioView>? = nil
    ) async throws -> PortfolioView {
        let ground = try desk.ground
        let (id, item) = (desk.world.newID(), desk.world.newID())
        return try await desk.store.write { session in
            let own = try desk.own(programme, of: actor, on: ground, in: session)
            var record = own.view?.record ?? PortfolioRecord(id: id, of: actor, for: programme)
            try record.add(new, as: item, under: own.rule, at: ground.moment, by: actor)
            var change = Change(at: ground.moment, by: actor)
            change.write(record, record.version == 1 ? .collect : .alter, under: "took-part")
            change.tell(PortfolioMove.add.rule.event, of: record.id)
            let view = PortfolioView(record, own.programme, own.rule, .learner)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
