import Access
package import Vocabulary

/// Acknowledges, for one's agency, its part of a joint programme as it is in force today.
package struct AcknowledgePart<Store: Transactions>: Sendable where Store.Session: AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ programme: ProgrammeID,
        saying words: String,
        expecting version: Int,
        by actor: Actor
    ) async throws -> Acknowledgement {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .acknowledgePart)
            let parts = ground.policy.programmes.filter { $0.id == programme }.flatMap(\.jointParts)
            guard let part = parts.first(where: { $0.agency == reach.agency }) else {
                throw Refusal.notFound("programme")
            }
            let found = try session.acknowledgement(of: programme, by: reach.agency)
            let before = found ?? Acknowledgement(id: id, of: programme, by: reach.agency)
            guard version == before.version else { throw Refusal.stale(current: before.version) }
            let next = try before.giving(part, words, at: ground.moment, by: actor.account)
            guard let rule = reach.rule(for: next.holding) else { throw Refusal.notFound("programme") }
            var change = Change(at: ground.moment, by: actor)
            change.write(next, next.version == 1 ? .collect : .alter, under: rule)
            change.tell(.partAcknowledged, of: next.id)
            try session.keep(change)
            return next
        }
    }
}
