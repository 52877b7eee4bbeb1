package import Vocabulary

/// What those who keep a plan can do with it; what becomes of its actions is `ActionMove`.
package enum PlanMove: String, CaseIterable, Codable, Sendable {
    /// What it is for, or who takes part, is written anew.
    case change
    /// The person was given it.
    case give
    /// It was looked at again, and when it is looked at next.
    case review
    /// Nobody goes on by it; what may still go wrong is said.
    case end

    /// What has to be said with it.
    package enum Asks: Sendable {
        case terms
        case words
        /// Words, and the day of the next review.
        case review
        /// Why, what may still go wrong, and who holds what is still open.
        case ending
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<PlanRecord.Status>
        /// Nil where it stands as it stood.
        package let to: PlanRecord.Status?
        package let event: Event.Name
        package let asks: Asks
    }

    /// The life of a plan, in one table.
    package var rule: Rule {
        switch self {
        case .change: Rule(from: [.open], to: nil, event: .planChanged, asks: .terms)
        case .give: Rule(from: [.open], to: nil, event: .planGiven, asks: .words)
        case .review: Rule(from: [.open], to: nil, event: .planReviewed, asks: .review)
        case .end: Rule(from: [.open], to: .ended, event: .planEnded, asks: .ending)
        }
    }
}

/// A move of a plan as it was made.
package struct MadePlanMove: Hashable, Codable, Sendable {
    package let move: PlanMove
    package let at: Instant
    package let by: AccountID
    /// What is said with it.
    package let words: String
    /// When it should have been made, where it came later.
    package let lateSince: CalendarDay?
}
