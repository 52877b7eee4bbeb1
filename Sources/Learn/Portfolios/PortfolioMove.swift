package import Vocabulary

/// What can become of a portfolio.
package enum PortfolioMove: String, CaseIterable, Codable, Sendable {
    case add
    case takeOut = "take-out"
    case submit
    /// Judged, and not met yet; what would meet it is said.
    case giveBack = "give-back"
    /// Judged, and met.
    case meet

    /// Whose move it is.
    package enum Side: String, CaseIterable, Sendable {
        /// The one whose work it is.
        case learner
        case assessor
    }

    /// What has to be said with it.
    package enum Asks: Sendable {
        case nothing
        case evidence
        case item
        /// Of each item, whether it meets each of its criteria.
        case judgement
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: PortfolioRecord.Status
        /// Nil where it stands as it stood.
        package let to: PortfolioRecord.Status?
        package let side: Side
        package let event: Event.Name
        package let asks: Asks
    }

    /// The life of a portfolio, in one table.
    package var rule: Rule {
        switch self {
        case .add: Rule(from: .open, to: nil, side: .learner, event: .portfolioChanged, asks: .evidence)
        case .takeOut: Rule(from: .open, to: nil, side: .learner, event: .portfolioChanged, asks: .item)
        case .submit: Rule(from: .open, to: .submitted, side: .learner, event: .portfolioSubmitted, asks: .nothing)
        case .giveBack: Rule(from: .submitted, to: .open, side: .assessor, event: .portfolioGivenBack, asks: .judgement)
        case .meet: Rule(from: .submitted, to: .assessed, side: .assessor, event: .portfolioMet, asks: .judgement)
        }
    }
}

/// A move of a portfolio as it was made.
package struct MadePortfolioMove: Hashable, Codable, Sendable {
    package let move: PortfolioMove
    package let at: Instant
    package let by: AccountID
}
