import Access
import Understand
import Vocabulary

extension ReferralRecord {
    /// Sets the clock as a move leaves it; `before` is the referral as it stood.
    mutating func setClock(
        after move: ReferralMove,
        from before: ReferralRecord,
        _ policy: RespondPolicy,
        _ now: Instant
    ) {
        switch move {
        case .requestInformation, .pause:
            stopped = before.clock.map { StoppedClock(clock: $0, since: now) }
            clock = move == .pause ? nil : begun(policy, now)
        case .supplyInformation, .resume:
            clock = before.stopped.map { $0.resumed(at: now) }
            stopped = nil
        case .begin, .challenge, .answerChallenge: break
        default:
            stopped = nil
            clock = begun(policy, now)
        }
    }

    /// Sets when it expires as a move leaves it: while the sender owes an answer, the time of the agency stands still.
    mutating func setAnswerBy(
        after move: ReferralMove,
        from before: ReferralRecord,
        _ policy: RespondPolicy,
        _ now: Instant
    ) {
        switch move {
        case .send, .reopen:
            let agreed = policy.agreedAnswer
            let due = agreed.flatMap { $0.value.within.clock.due(after: now, by: policy.calendar) }
            answerBy = due ?? policy.answerWithin.due(after: now, by: policy.calendar)
            answerAgreed = due == nil ? nil : agreed?.agreement.id
        case .supplyInformation:
            let asked = before.made(.requestInformation)?.at ?? now
            answerBy = before.answerBy.map { Instant(seconds: $0.seconds + now.seconds - asked.seconds) }
        default: answerBy = status.isOpen ? before.answerBy : nil
        }
    }

    private func begun(_ policy: RespondPolicy, _ now: Instant) -> StageClock? {
        ReferralStage(status).flatMap {
            policy.times.clock($0, by: recommended.pathway, from: now, policy.calendar)
        }
    }

    /// The clock of a draft: where the route itself says until when it is to be sent, that holds.
    mutating func startClock(_ policy: RespondPolicy) {
        guard let due = recommended.due else { return clock = begun(policy, drafted.at) }
        let time = policy.times.time(for: .send, by: recommended.pathway)
        clock =
            time.map { $0.agreed(by: nil).clock(.send, from: drafted.at, due: due) }
            ?? StageClock(stage: .send, begun: drafted.at, due: due, warnAt: due)
    }

    /// By how much a move comes late; nil where it is in time, or ends no stage.
    func lateness(of move: ReferralMove, _ cause: LateCauseID?, at now: Instant) -> Lateness? {
        let ends = move.rule.to.map { ReferralStage($0) != clock?.stage } ?? false
        guard let clock, ends, clock.due < now else { return nil }
        return Lateness(stage: clock.stage, due: clock.due, cause: cause)
    }
}
