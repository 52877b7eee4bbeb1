package import Vocabulary

/// What somebody who moderates made of the work, criterion by criterion, before they read what was judged.
package struct ModeratorView: Hashable, Codable, Sendable {
    package let by: AccountID
    package let at: Instant
    package let answers: [Answer]

    package struct Answer: Hashable, Codable, Sendable {
        package let criterion: CriterionID
        package let isMet: Bool
        package let reason: String

        package init(_ criterion: CriterionID, isMet: Bool, because reason: String) {
            self.criterion = criterion
            self.isMet = isMet
            self.reason = reason
        }
    }

    /// Whether they see every criterion met.
    package var isMet: Bool { answers.allSatisfy(\.isMet) }
}

extension ModeratorView.Answer: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is made of somebody's work stands in no log because it was printed.
    package var description: String { "an answer, not shown" }
    package var debugDescription: String { description }
}

/// What became of a judgement that was looked at again.
package struct ModerationDecision: Hashable, Codable, Sendable {
    package let outcome: Outcome
    /// Why; the assessor and the one whose work it is read it.
    package let words: String
    /// Whether the moderator saw the whole as it was judged before they knew that.
    package let isAlike: Bool
    package let at: Instant
    package let by: AccountID

    package enum Outcome: String, CaseIterable, Codable, Sendable {
        /// It stands.
        case agreed
        /// Somebody else judges the portfolio again.
        case again
    }
}
