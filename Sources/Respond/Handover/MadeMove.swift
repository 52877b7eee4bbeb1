package import Vocabulary

/// A move as it was made.
package struct MadeMove: Hashable, Codable, Sendable {
    package let move: ReferralMove
    package let at: Instant
    package let by: AccountID
    package let agency: AgencyID
    /// The reason, or what is said besides.
    package let words: String?
    /// Why the agency declines, by the list of the policy; nil in what was kept before there was one.
    package let reason: DeclineReasonID?
    package let outcome: ReferralOutcome?
    package let challenge: Challenge?
    /// Where it ended a stage that should have ended before.
    package let late: Lateness?

    init(
        _ move: ReferralMove,
        _ said: Said,
        _ challenge: Challenge?,
        _ late: Lateness?,
        at moment: Instant,
        by account: AccountID,
        of agency: AgencyID
    ) {
        self.move = move
        at = moment
        by = account
        self.agency = agency
        words = said.words
        reason = said.reason
        outcome = said.outcome
        self.challenge = challenge
        self.late = late
    }
}

/// What somebody says with a move.
package struct Said: Sendable {
    package var words: String?
    package var reason: DeclineReasonID?
    package var outcome: ReferralOutcome?
    /// Whom a challenge is put to, by name.
    package var to: String?
    /// Why it comes late, where it does.
    package var lateCause: LateCauseID?

    package init(
        _ words: String? = nil,
        reason: DeclineReasonID? = nil,
        outcome: ReferralOutcome? = nil,
        to name: String? = nil,
        lateCause: LateCauseID? = nil
    ) {
        self.lateCause = lateCause
        self.words = words.flatMap { $0.isBlank ? nil : $0 }
        self.reason = reason
        self.outcome = outcome
        to = name.flatMap { $0.isBlank ? nil : $0 }
    }
}

/// What came of a referral: for the person as a whole, and for each thing that was hoped for.
package struct ReferralOutcome: Hashable, Codable, Sendable {
    package let result: OutcomeID
    /// In the order of the goals of the referral.
    package let goals: [GoalOutcome]

    package init(_ result: OutcomeID, goals: [GoalOutcome]) {
        self.result = result
        self.goals = goals
    }
}

/// How far something that was hoped for has come true.
package enum GoalOutcome: String, CaseIterable, Codable, Sendable {
    case met
    case partlyMet = "partly-met"
    case notMet = "not-met"
    /// The person no longer wants it, or it no longer applies.
    case noLongerWanted = "no-longer-wanted"
}

/// A rung of the ladder on which two agencies settle that they see it differently.
package struct Challenge: Hashable, Codable, Sendable {
    /// From 1; its title and who speaks there are those of the policy on that day.
    package let rung: Int
    package let title: String
    package let who: String
    /// Whom on the other side it was put to, by name.
    package let to: String
    package let answerBy: Instant?
}
