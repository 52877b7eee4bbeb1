import Access
import Vocabulary

extension LearnDesk where Store.Session: PilotRecords {
    /// Makes a move of a pilot that somebody may move so.
    func move(
        _ id: RecordID,
        _ move: PilotMove,
        expecting version: Int?,
        by actor: Actor,
        _ work: @escaping @Sendable (Pilot, Instant) throws -> Pilot
    ) async throws -> Pilot {
        let now = world.now
        return try await store.write { session in
            let found = try session.pilot(id, .latest)
            let rule = try Access.rule(for: actor, to: move.rule.deed, found?.holding, called: "pilot")
            guard let pilot = found else { throw Refusal.notFound("pilot") }
            if let version, version != pilot.version { throw Refusal.stale(current: pilot.version) }
            let next = try work(pilot, now)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            return next
        }
    }
}
