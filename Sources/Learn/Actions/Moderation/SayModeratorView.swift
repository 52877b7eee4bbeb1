package import Vocabulary

/// Keeps what somebody who moderates makes of the work by themselves; from then on they read what was judged.
package struct SayModeratorView<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        _ answers: [ModeratorView.Answer],
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Moderation>? = nil
    ) async throws -> Moderation {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (moderation, allowed) = try desk.ownModeration(id, expecting: version, by: actor, in: session)
            let criteria = try desk.judged(moderation, in: session).rule.criteria
            let next = try moderation.saying(answers, of: criteria, at: now, by: actor.account)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: allowed)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
