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
    /// Looked at again, and it stands.
    case confirm
    /// Looked at again, and to be judged by another.
    case judgeAgain = "judge-again"
    /// The same, where it is being mended or was judged since: it stays where it is.
    case setAside = "set-aside"

    /// Whose move it is.
    package enum Side: String, CaseIterable, Sendable {
        /// The one whose work it is.
        case learner
        case assessor, moderator
    }

    /// What has to be said with it.
    package enum Asks: Sendable {
        case nothing
        case evidence
        case item
        /// Of each item, whether it meets each of its criteria.
        case judgement
        /// Whether the judgement stands, and why not.
        case secondLook
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<PortfolioRecord.Status>
        /// Nil where it stands as it stood.
        package let to: PortfolioRecord.Status?
        package let side: Side
        package let event: Event.Name
        package let asks: Asks
    }

    /// The life of a portfolio, in one table.
    package var rule: Rule {
        switch self {
        case .add: Rule(from: [.open], to: nil, side: .learner, event: .portfolioChanged, asks: .evidence)
        case .takeOut: Rule(from: [.open], to: nil, side: .learner, event: .portfolioChanged, asks: .item)
        case .submit: Rule(from: [.open], to: .submitted, side: .learner, event: .portfolioSubmitted, asks: .nothing)
        case .giveBack:
            Rule(from: [.submitted], to: .open, side: .assessor, event: .portfolioGivenBack, asks: .judgement)
        case .meet: Rule(from: [.submitted], to: .assessed, side: .assessor, event: .portfolioMet, asks: .judgement)
        case .confirm:
            Rule(from: Self.judged, to: nil, side: .moderator, event: .portfolioChanged, asks: .secondLook)
        case .judgeAgain:
            Rule(
                from: [.open, .assessed],
                to: .submitted,
                side: .moderator,
                event: .portfolioSubmitted,
                asks: .secondLook
            )
        case .setAside:
            Rule(from: Self.judged, to: nil, side: .moderator, event: .portfolioChanged, asks: .secondLook)
        }
    }

    /// How it can stand after it was judged.
    private static let judged = Set(PortfolioRecord.Status.allCases)
}

/// A move of a portfolio as it was made.
package struct MadePortfolioMove: Hashable, Codable, Sendable {
    package let move: PortfolioMove
    package let at: Instant
    package let by: AccountID
}
