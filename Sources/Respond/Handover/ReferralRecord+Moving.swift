import Access
import Vocabulary

extension ReferralRecord {
    /// What can be done with it as it stands, by one side.
    package func moves(of side: ReferralMove.Side) -> [ReferralMove] {
        ReferralMove.allCases.filter { move in
            move.rule.side == side && move.rule.from.contains(status) && isMissing(move) == nil
        }
    }

    /// The last move of a kind; nil where it was never made.
    package func made(_ move: ReferralMove) -> MadeMove? { moves.last { $0.move == move } }

    /// The challenge that the agency has still to answer.
    package var openChallenge: Challenge? { moves.openChallenge }

    /// The same at its next version, one move on.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or what has to be said is missing.
    func moved(
        _ move: ReferralMove,
        saying said: Said,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> ReferralRecord {
        guard move.rule.from.contains(status) else { throw Self.wrongState(move, status) }
        if let missing = isMissing(move) { throw missing }
        try said.check(move.rule.asks, of: sent?.told.goals ?? [], under: policy)
        var next = self
        next.version += 1
        next.status = move.rule.to ?? status
        let challenge = move == .challenge ? Challenge(said, after: moves, under: policy, at: moment) : nil
        let late = lateness(of: move, said.lateCause, at: moment)
        next.add(MadeMove(move, said, challenge, late, at: moment, by: actor.account, of: actor.agency))
        next.setClock(after: move, from: self, policy, moment)
        next.setAnswerBy(after: move, from: self, policy, moment)
        // Whoever receives it takes no part in what the sender holds.
        if move.rule.side == .sender { next.holding.involved.insert(actor.account) }
        return next
    }

    private static func wrongState(_ move: ReferralMove, _ status: Status) -> Refusal {
        let needed = Status.allCases.filter(move.rule.from.contains).map(\.words).joined(separator: " or ")
        let goal = move.rule.to.map { "become \($0.words)" } ?? "go on so"
        return Refusal(
            .notInThisState,
            "this referral is \(status.words)",
            remedy: "it can \(goal) only while it is \(needed)"
        )
    }

    /// What a move needs beside the state; nil where nothing is missing.
    private func isMissing(_ move: ReferralMove) -> Refusal? {
        switch move {
        case .answerChallenge where openChallenge == nil: Self.missing("no challenge waits for an answer")
        case .pause where clock == nil: Self.missing("no clock runs that could stand still")
        case .resume where stopped == nil: Self.missing("no clock stands still")
        default: nil
        }
    }

    private static func missing(_ what: String) -> Refusal {
        Refusal(.notInThisState, what, remedy: "look at how it stands now")
    }
}

extension [MadeMove] {
    /// The challenge that nobody has answered since.
    package var openChallenge: Challenge? {
        last { [.challenge, .answerChallenge, .reopen].contains($0.move) }?.challenge
    }
}

extension Challenge {
    /// The next rung after those that were tried; from the highest there is no higher.
    fileprivate init?(_ said: Said, after moves: [MadeMove], under policy: RespondPolicy, at moment: Instant) {
        guard let name = said.to, !policy.ladder.isEmpty else { return nil }
        let tried = moves.compactMap(\.challenge?.rung).max() ?? 0
        rung = min(tried + 1, policy.ladder.count)
        let taken = policy.ladder[rung - 1]
        title = taken.title
        who = taken.who
        to = name
        answerBy = taken.within.due(after: moment, by: policy.calendar)
    }
}
