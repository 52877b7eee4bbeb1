package import Vocabulary

/// A part of a referral's way that somebody has so long for.
package enum ReferralStage: String, CaseIterable, Codable, Sendable {
    /// The draft is to be sent.
    case send
    /// What was sent is to be received.
    case receive
    /// What was received is to be decided on.
    case decide
    /// What the agency asked is to be answered by the sender.
    case supply
    /// What was accepted is to be finished.
    case finish

    /// The stage that a referral is in; nil where nobody owes anything.
    package init?(_ status: ReferralRecord.Status) {
        switch status {
        case .draft: self = .send
        case .sent: self = .receive
        case .received: self = .decide
        case .informationRequested: self = .supply
        case .accepted, .inProgress: self = .finish
        case .completed, .declined, .declinedByPerson, .withdrawn, .expired: return nil
        }
    }
}

/// The clock of one stage of a referral.
package struct StageClock: Hashable, Codable, Sendable {
    package let stage: ReferralStage
    package let begun: Instant
    package let due: Instant
    /// When those whose time it is are warned.
    package let warnAt: Instant
    /// The agreement by which it runs; nil where it runs by the policy.
    package let agreement: RecordID?

    package init(
        stage: ReferralStage,
        begun: Instant,
        due: Instant,
        warnAt: Instant,
        agreement: RecordID? = nil
    ) {
        self.stage = stage
        self.begun = begun
        self.due = due
        self.warnAt = warnAt
        self.agreement = agreement
    }

    /// The same after it stood still for a while.
    func later(by seconds: Int) -> StageClock {
        StageClock(
            stage: stage,
            begun: begun,
            due: Instant(seconds: due.seconds + seconds),
            warnAt: Instant(seconds: warnAt.seconds + seconds),
            agreement: agreement
        )
    }
}

/// A clock that stands still, since when; why is told by the move that stopped it.
package struct StoppedClock: Hashable, Codable, Sendable {
    package let clock: StageClock
    package let since: Instant

    /// The same running again.
    func resumed(at moment: Instant) -> StageClock { clock.later(by: max(0, moment.seconds - since.seconds)) }
}

/// That a stage took longer than it should have.
package struct Lateness: Hashable, Codable, Sendable {
    package let stage: ReferralStage
    package let due: Instant
    /// By the policy's list; nil where nobody has said.
    package let cause: LateCauseID?
}
