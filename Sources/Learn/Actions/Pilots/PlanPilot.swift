import Access
package import Vocabulary

/// Plans a pilot: its question, what is tried with whom, and with whom that is compared.
package struct PlanPilot<Store: Transactions>: Sendable where Store.Session: PilotRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ plan: PilotPlan,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .runPilots)
            let units = try session.units(of: actor.agency)
            try plan.check(among: ground.policy.programmes.map(\.id), and: Set(units), on: ground.today)
            let pilot = Pilot(id: id, plan, at: ground.moment, by: actor)
            guard let rule = reach.rule(for: pilot.holding) else { throw Refusal.notFound("pilot") }
            var change = Change(at: ground.moment, by: actor)
            change.write(pilot, .collect, under: rule)
            try session.keep(change)
            let view = PilotView(pilot, to: actor, under: ground.policy)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
