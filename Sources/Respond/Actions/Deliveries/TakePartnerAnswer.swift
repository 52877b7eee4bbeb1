import Access
package import Vocabulary

/// Takes what a partner's system says of how a referral stands as the moves that lead there.
///
/// Systems say things twice, late, and without the steps between: what is so already is answered as it stands, and whoever
/// accepts what nobody has received has received it.
package struct TakePartnerAnswer<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        guard move.rule.side == .recipient else { throw Refusal.notFound("referral") }
        let status = try await stands(id, by: actor)
        if status.isAsFar(as: move) {
            return try await ReadReceivedReferral(store: desk.store, world: desk.world)(id, by: actor)
        }
        // A system names no version: whether it can still be done is seen where it is done.
        let answer = AnswerReferral(desk)
        for step in status.steps(before: move) { _ = try await answer(step, id, expecting: nil, by: actor) }
        return try await answer(move, id, saying: said, expecting: nil, by: actor, receipt: receipt)
    }

    /// How it stands, and nothing of anybody: what is shown is accounted for by whatever shows it.
    ///
    /// That somebody answered what they were not sent is accounted for too: it is a mistake of theirs, or worse.
    private func stands(_ id: RecordID, by actor: Actor) async throws -> ReferralRecord.Status {
        do {
            return try await status(id, by: actor)
        } catch let refusal as Refusal where refusal.code == .notFound {
            var change = Change(at: desk.world.now, by: actor)
            change.consult(
                .deliveries,
                under: "not-sent-to-agency",
                detail: "answers referral \(id), which is not theirs"
            )
            let whole = change
            try await desk.store.write { try $0.keep(whole) }
            throw refusal
        }
    }

    private func status(_ id: RecordID, by actor: Actor) async throws -> ReferralRecord.Status {
        try await desk.store.read { session in
            let referral = try session.referral(id, .latest)
            let sentTo = referral?.sent?.to
            _ = try Access.rule(for: actor, to: .answerReferral, sentTo: sentTo, called: "referral")
            guard let referral else { throw Refusal.notFound("referral") }
            return referral.status
        }
    }
}

extension ReferralRecord.Status {
    /// What is reached one after the other when all goes well.
    private static let way: [(move: ReferralMove, to: Self)] = [
        (.receive, .received), (.accept, .accepted), (.begin, .inProgress), (.complete, .completed),
    ]

    /// Whether a move has been made already, or one that comes after it.
    fileprivate func isAsFar(as move: ReferralMove) -> Bool {
        guard let target = Self.way.firstIndex(where: { $0.move == move }) else { return move.rule.to == self }
        let stands = self == .informationRequested ? .received : self
        return Self.way.firstIndex { $0.to == stands }.map { $0 >= target } ?? false
    }

    /// The moves that go without saying before another can be made.
    fileprivate func steps(before move: ReferralMove) -> [ReferralMove] {
        if self == .sent { return move == .receive ? [] : [.receive] + Self.received.steps(before: move) }
        return isAsFar(as: .accept) || move != .begin && move != .complete ? [] : isAsFar(as: .receive) ? [.accept] : []
    }
}
