import Access
package import Vocabulary

/// Takes what a partner's system says of how a referral stands as the moves that lead there.
///
/// Systems say things twice, late, and without the steps between: what is so already is answered as it stands, unless
/// something else is said with it; whoever accepts what nobody has received has received it. All of it is kept, or nothing.
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
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        do {
            return try await desk.store.write { session in
                let ground = HandoverDesk<Store>.Ground(session: session, policy: policy, moment: now)
                let (referral, received) = try ground.take(move, id, saying: said, by: actor)
                if let receipt { try session.keep(receipt.kept(received, showing: [referral.person]), at: now) }
                return received
            }
        } catch let refusal as Refusal where refusal.code == .notFound {
            try await account(for: id, at: now, by: actor)
            throw refusal
        }
    }

    /// That somebody answered what they were not sent is accounted for too: it is a mistake of theirs, or worse.
    private func account(for id: RecordID, at now: Instant, by actor: Actor) async throws {
        var change = Change(at: now, by: actor)
        change.consult(
            .deliveries,
            under: "not-sent-to-agency",
            detail: "answers referral \(id), which is not theirs"
        )
        let whole = change
        try await desk.store.write { try $0.keep(whole) }
    }
}

extension HandoverDesk.Ground {
    /// Makes the steps that lack and the move itself, or none of them; how it stands afterwards.
    fileprivate func take(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said,
        by actor: Actor
    ) throws -> (ReferralRecord, ReceivedReferral) {
        let referral = try session.referral(id, .latest)
        let rule = try Access.rule(
            for: actor,
            to: .answerReferral,
            sentTo: referral?.sent?.to,
            referral?.holding.guards,
            called: "referral"
        )
        guard let referral else { throw Refusal.notFound("referral") }
        if referral.status.isAsFar(as: move), said.isNothing || referral.made(move)?.isSaid(by: said) == true {
            let received = try shown(referral)
            var change = Change(at: moment, by: actor)
            change.consult(.record(.referral, id), under: rule)
            if received.told != nil { change.consult(.record(.person, referral.person), under: rule) }
            try session.keep(change)
            return (referral, received)
        }
        // A system names no version: whether it can still be done is seen where it is done.
        for step in referral.status.steps(before: move) { _ = try make(step, id, by: actor) }
        let moved = try make(move, id, saying: said, by: actor)
        return (moved, try shown(moved))
    }

    private func shown(_ referral: ReferralRecord) throws -> ReceivedReferral {
        guard let received = try session.received(referral) else { throw Refusal.notFound("referral") }
        return received
    }
}

extension Said {
    /// Whether nothing is said with the move itself.
    fileprivate var isNothing: Bool { words == nil && reason == nil && outcome == nil && to == nil }
}

extension MadeMove {
    /// Whether the same was said when it was made; why it came late is asked of none that is made already.
    fileprivate func isSaid(by said: Said) -> Bool {
        words == said.words && reason == said.reason && outcome == said.outcome
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
