import Access
package import Vocabulary

/// Shows the pilots of an agency, and of each what can be said of what came of it.
package struct ReadPilots<Store: Transactions>: Sendable where Store.Session: PilotRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<Pilot> {
        let reach = try Access.reach(of: actor, to: .readPilots)
        return try await desk.store.read { try $0.pilots(within: reach, page) }
    }

    package func one(_ id: RecordID, by actor: Actor) async throws -> PilotView {
        let ground = try desk.ground
        let found = try await desk.store.read { try $0.pilot(id, .latest) }
        _ = try Access.rule(for: actor, to: .readPilots, found?.holding, called: "pilot")
        guard let pilot = found else { throw Refusal.notFound("pilot") }
        return PilotView(pilot, to: actor, under: ground.policy)
    }

    /// The units among which whoever plans a pilot chooses.
    package func units(by actor: Actor) async throws -> [UnitID] {
        _ = try Access.reach(of: actor, to: .runPilots)
        return try await desk.store.read { try $0.units(of: actor.agency) }
    }
}
