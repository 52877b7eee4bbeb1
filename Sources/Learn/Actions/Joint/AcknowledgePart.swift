import Access
package import Vocabulary

/// Acknowledges, for one's agency, its part of a joint programme as it is in force today.
package struct AcknowledgePart<Store: Transactions>: Sendable where Store.Session: AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// `edition` is the part that was read, where that is known: another is not taken up unread.
    @discardableResult
    package func callAsFunction(
        _ programme: ProgrammeID,
        of edition: String? = nil,
        saying words: String,
        expecting version: Int,
        by actor: Actor,
        receipt: Receipt<SeenPart>? = nil
    ) async throws -> SeenPart {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .acknowledgePart)
            let standings = try desk.joint(for: reach.agency, in: session, on: ground)
            guard
                let found = standings.first(where: { $0.part.agency == reach.agency && $0.part.programme == programme })
            else { throw Refusal.notFound("programme") }
            let before = found.record ?? Acknowledgement(id: id, of: programme, by: reach.agency)
            try before.check(isRead: version)
            try found.part.check(isRead: edition)
            let next = try before.giving(found.part, words, at: ground.moment, by: actor.account)
            guard let rule = reach.rule(for: next.holding) else { throw Refusal.notFound("programme") }
            var change = Change(at: ground.moment, by: actor)
            change.write(next, next.version == 1 ? .collect : .alter, under: rule)
            change.tell(.partAcknowledged, of: next.id)
            try session.keep(change)
            let seen = SeenPart(found.taken(up: next), isOwn: true)
            if let receipt { try session.keep(receipt.kept(seen, showing: []), at: ground.moment) }
            return seen
        }
    }
}
