package import Vocabulary

extension LicenceRecord {
    /// The licence after a step; nothing of what it was is lost.
    ///
    /// - Throws: `Refusal` where it does not stand so that the step can be made, where it is not theirs to make, or where
    ///   something is missing.
    package func made(
        _ move: LicenceMove,
        saying said: LicenceSaid,
        under scheme: LicenceScheme,
        _ ties: LicenceTies = LicenceTies(),
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> LicenceRecord {
        try check(move, said, under: scheme, ties, at: moment, by: account)
        let today = LocalTime.day(of: moment)
        var next = after(move, said, appealBy: scheme.appealWithin.end(from: today), at: moment, by: account)
        switch move {
        case .award, .awardWithConditions, .restore:
            (next.scopes, next.expires) = (said.scopes, scheme.valid.end(from: today))
        case .renew: next.expires = scheme.valid.end(from: max(today, expires ?? today))
        case .transfer: next.agency = said.agency ?? agency
        default: break
        }
        return next
    }

    /// The licence once its last day is over; it lapses also where the policy has its scheme no longer.
    package func lapsed(at moment: Instant, by account: AccountID) throws(Refusal) -> LicenceRecord {
        try checkState(for: .lapse, on: LocalTime.day(of: moment))
        return after(.lapse, LicenceSaid(), appealBy: nil, at: moment, by: account)
    }

    /// The last step that its holder may appeal against, where it stands by it.
    package var contested: LicenceStep? {
        steps.last { ![.appeal, .dismissAppeal, .transfer].contains($0.move) }.flatMap { $0.move.isAdverse ? $0 : nil }
    }

    private func after(
        _ move: LicenceMove,
        _ said: LicenceSaid,
        appealBy: CalendarDay?,
        at moment: Instant,
        by account: AccountID
    ) -> LicenceRecord {
        var next = self
        next.version += 1
        switch move.rule.to {
        case .state(let status): next.status = status
        case .asItWas: break
        case .before:
            next.status = contested?.from ?? status
            next.conditions = contested?.conditions ?? conditions
        }
        if move.rule.asks.contains(.conditions) { next.conditions = said.conditions }
        if [.liftConditions, .restore].contains(move) { next.conditions = [] }
        next.appeal = appeal(after: move, said, at: moment)
        // That its holder appeals does not undo what a panel is about to decide; whatever else is done does.
        if move != .appeal { next.proposal = nil }
        next.steps.append(
            LicenceStep(
                move: move,
                at: moment,
                by: account,
                said: said,
                from: status,
                conditions: conditions,
                appealBy: move.isAdverse ? appealBy : nil
            )
        )
        return next
    }

    private func appeal(after move: LicenceMove, _ said: LicenceSaid, at moment: Instant) -> LicenceAppeal? {
        switch move {
        case .appeal: contested.map { LicenceAppeal(against: $0.move, at: moment, reason: said.reason ?? "") }
        // Where it is kept does not settle an appeal; whatever else is decided takes its place.
        case .transfer: appeal
        default: nil
        }
    }
}

extension LicenceRecord.Status {
    package var words: String {
        switch self {
        case .inPortfolio: "in portfolio"
        case .conditional: "awarded under conditions"
        default: rawValue
        }
    }
}
