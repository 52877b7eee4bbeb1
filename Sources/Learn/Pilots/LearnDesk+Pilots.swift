import Access
import Vocabulary

extension LearnDesk where Store.Session: PilotRecords {
    /// Makes a move of a pilot that somebody may move so.
    func move(
        _ id: RecordID,
        _ move: PilotMove,
        expecting version: Int?,
        by actor: Actor,
        _ receipt: Receipt<PilotView>?,
        _ work: @escaping @Sendable (Pilot, Instant) throws -> Pilot
    ) async throws -> PilotView {
        let ground = try ground
        return try await store.write { session in
            let found = try session.pilot(id, .latest)
            let rule = try Access.rule(for: actor, to: move.rule.deed, found?.holding, called: "pilot")
            guard let pilot = found else { throw Refusal.notFound("pilot") }
            if let version, version != pilot.version { throw Refusal.stale(current: pilot.version) }
            let view = PilotView(try work(pilot, ground.moment), to: actor, under: ground.policy)
            var change = Change(at: ground.moment, by: actor)
            change.write(view.record, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
