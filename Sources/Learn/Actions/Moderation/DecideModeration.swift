package import Vocabulary

/// Decides whether a judgement stands, or somebody else judges the portfolio again; then what rested on it counts no more.
package struct DecideModeration<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        _ outcome: ModerationDecision.Outcome,
        because words: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Moderation>? = nil
    ) async throws -> Moderation {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (moderation, allowed) = try desk.ownModeration(id, expecting: version, by: actor, in: session)
            let judged = try desk.judged(moderation, in: session).record
            let found = try session.portfolio(moderation.portfolio, .latest)
            guard var record = found, let assessment = judged.assessments.last else {
                throw Refusal.notFound("moderation")
            }
            let next = try moderation.decided(outcome, because: words, on: assessment, at: now, by: actor.account)
            let look = SecondLook(
                assessment: judged.assessments.count - 1,
                isAgreed: outcome == .agreed,
                words: words,
                at: now,
                by: actor.account
            )
            try record.keep(look, of: judged, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: allowed)
            change.write(record, .alter, under: "moderates")
            if let move = record.moves.last?.move { change.tell(move.rule.event, of: record.id) }
            if outcome == .again {
                for done in moderation.completions {
                    try session.setAside(done, at: now, by: actor.account, because: words)
                    change.revise(.learning, under: "moderates", detail: "set aside \(done.text)")
                }
            }
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
