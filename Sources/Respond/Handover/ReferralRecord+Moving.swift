import Access
import Vocabulary

extension ReferralRecord {
    /// What can be done with it as it stands, by one side.
    package func moves(of side: ReferralMove.Side) -> [ReferralMove] {
        ReferralMove.allCases.filter { $0.rule.side == side && $0.rule.from.contains(status) }
    }

    /// The same at its next version, one move on.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or the reason is missing.
    func moved(
        _ move: ReferralMove,
        saying words: String?,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> ReferralRecord {
        guard move.rule.from.contains(status) else { throw Self.wrongState(move, status) }
        let words = words.flatMap { $0.isBlank ? nil : $0 }
        if move.rule.needsReason, words == nil { throw Self.reasonMissing }
        var next = self
        next.version += 1
        next.status = move.rule.to
        next.add(MadeMove(move: move, at: moment, by: actor.account, agency: actor.agency, words: words))
        // Whoever receives it takes no part in what the sender holds.
        if move.rule.side == .sender { next.holding.involved.insert(actor.account) }
        return next
    }

    private static func wrongState(_ move: ReferralMove, _ status: Status) -> Refusal {
        let needed = Status.allCases.filter(move.rule.from.contains).map(\.words).joined(separator: " or ")
        return Refusal(
            .notInThisState,
            "this referral is \(status.words)",
            remedy: "it can be \(move.rule.to.words) only while it is \(needed)"
        )
    }

    private static let reasonMissing = Refusal(
        .badInput,
        "there is no reason",
        remedy: "say why",
        problems: [FieldProblem(field: "reason", problem: "there is no reason", remedy: "say why")]
    )
}

extension ReferralRecord.Status {
    fileprivate var words: String { self == .draft ? "a draft" : rawValue }
}
