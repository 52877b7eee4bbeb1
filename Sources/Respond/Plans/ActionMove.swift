package import Vocabulary

/// What can become of an action that somebody was asked to do.
package enum ActionMove: String, CaseIterable, Codable, Sendable {
    case agree
    case decline
    case complete
    /// It was agreed to, and was not done.
    case notDone = "not-done"
    /// It can be done by another day than it was asked for.
    case askDay = "ask-day"
    /// It is due on another day.
    case change
    case withdraw

    /// Whose move it is.
    package enum Side: String, CaseIterable, Sendable {
        /// Those who keep the plan.
        case planner
        /// Those who are to do it; where they do not answer in Heed, the planner answers for them.
        case owner
    }

    /// What has to be said with it.
    package enum Asks: Sendable {
        /// Words, if there are any.
        case mayExplain
        case words
        /// What came of it, and the control that it put in place, where it did.
        case outcome
        /// Another day, and why.
        case day
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<PlannedAction.Status>
        /// Nil where it stands as it stood.
        package let to: PlannedAction.Status?
        package let side: Side
        package let event: Event.Name
        package let asks: Asks

        fileprivate init(
            _ from: Set<PlannedAction.Status>,
            to: PlannedAction.Status?,
            _ side: Side,
            _ event: Event.Name,
            _ asks: Asks
        ) {
            self.from = from
            self.to = to
            self.side = side
            self.event = event
            self.asks = asks
        }
    }

    /// The life of a planned action, in one table.
    package var rule: Rule {
        switch self {
        case .agree: Rule([.asked], to: .agreed, .owner, .actionAgreed, .mayExplain)
        case .decline: Rule([.asked], to: .declined, .owner, .actionDeclined, .words)
        case .complete: Rule(Self.open, to: .done, .owner, .actionDone, .outcome)
        case .notDone: Rule([.agreed], to: .notDone, .owner, .actionNotDone, .words)
        case .askDay: Rule(Self.open, to: nil, .owner, .actionDayAsked, .day)
        case .change: Rule(Self.open, to: nil, .planner, .actionChanged, .day)
        case .withdraw: Rule(Self.open, to: .withdrawn, .planner, .actionWithdrawn, .words)
        }
    }

    private static let open: Set<PlannedAction.Status> = [.asked, .agreed]
}

/// A move of a planned action as it was made.
package struct MadeActionMove: Hashable, Codable, Sendable {
    package let move: ActionMove
    package let at: Instant
    package let by: AccountID
    package let agency: AgencyID
    /// The reason, what came of it, or what is said besides.
    package let words: String?
    /// The day that another one took the place of.
    package let dueBefore: CalendarDay?
    /// The day that its owner asks for.
    package let dueAsked: CalendarDay?
    /// When it was due, where it came later.
    package let lateSince: CalendarDay?
}
