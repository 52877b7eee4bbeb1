import Access
package import Recognise
package import Vocabulary

extension NotificationRecord {
    /// What somebody can do with it as it stands, by one side.
    package func moves(of side: NotificationMove.Side, by account: AccountID) -> [NotificationMove] {
        NotificationMove.allCases.filter { move in
            move.rule.side == side && move.rule.from.contains(status) && isMissing(move, by: account) == nil
        }
    }

    /// The last move of a kind; nil where it was never made.
    package func made(_ move: NotificationMove) -> MadeNotificationMove? { moves.last { $0.move == move } }

    /// When the stage that it is in should end, by the grade that the contact was judged to have.
    package func due(judged grade: Grade?) -> Instant? { clock?.due[grade] }

    /// The same at its next version, one move on.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or what has to be said is missing.
    func moved(
        _ move: NotificationMove,
        saying words: String? = nil,
        judged grade: Grade?,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor,
        isPartners: Bool = false
    ) throws(Refusal) -> NotificationRecord {
        guard move.rule.from.contains(status) else { throw wrongState(for: move) }
        if !isPartners, let missing = isMissing(move, by: actor.account) { throw missing }
        let words = words.flatMap { $0.isBlank ? nil : $0 }
        if case .words = move.rule.asks, words == nil { throw .needs("words", "there is no reason", "say why") }
        var next = self
        next.version += 1
        next.status = move.rule.to ?? status
        if move.takes { next.screener = actor.account }
        if next.status == .waiting { next.screener = nil }
        if move == .askAgain || move == .reopen { next.received = moment }
        let late = clock?.stage != HubStage(next.status) ? due(judged: grade).flatMap { $0 < moment ? $0 : nil } : nil
        next.moves.append(
            MadeNotificationMove(move: move, at: moment, by: actor.account, words: words, lateSince: late)
        )
        next.setClock(policy, at: moment)
        // Whoever screens takes no part in what the writer holds.
        if move.rule.side == .writer { next.holding.involved.insert(actor.account) }
        return next
    }

    /// The clock of the stage it is in: to decide runs from the receipt, however often it changes hands.
    ///
    /// Where a partner raised it, nobody of the agency owes the reading of what was decided.
    mutating func setClock(_ policy: RespondPolicy, at moment: Instant) {
        guard let stage = HubStage(status), stage != .tell || raisedFrom == nil else { return clock = nil }
        let begun = stage == .tell ? moment : received
        guard clock?.stage != stage || clock?.begun != begun else { return }
        clock = policy.hub.clock(stage, from: begun, policy.calendar)
    }

    private func wrongState(for move: NotificationMove) -> Refusal {
        let needed = Status.allCases.filter(move.rule.from.contains).map(\.words).joined(separator: " or ")
        return Refusal(
            .notInThisState,
            "this notification is \(status.words)",
            remedy: "this can be done only while it is \(needed)"
        )
    }

    /// What a move needs beside the state; nil where nothing is missing.
    private func isMissing(_ move: NotificationMove, by account: AccountID) -> Refusal? {
        switch move {
        case _ where move.isScreeners && screener != account: Self.takenByAnother
        case .decideTogether where screener.map { $0 != account } ?? false: Self.takenByAnother
        case .takeOver where screener == account: Self.yoursAlready
        case .acknowledge where raisedFrom != nil: Self.isReadByPartner
        default: nil
        }
    }

    private static var takenByAnother: Refusal {
        Refusal(
            .notInThisState,
            "somebody else has taken this notification",
            remedy: "leave it to them, or take it over and say why"
        )
    }

    private static var isReadByPartner: Refusal {
        Refusal(
            .notInThisState,
            "a partner raised this, and reads what is decided where they raised it",
            remedy: "leave it to them"
        )
    }

    private static var yoursAlready: Refusal {
        Refusal(.notInThisState, "you have taken this notification already", remedy: "go on with it")
    }
}

extension Refusal {
    /// Something that has to be said and is not, or not so.
    static func needs(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem, remedy: remedy, problems: [told])
    }
}
