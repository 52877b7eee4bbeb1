import Recognise
package import Vocabulary

/// A move of a planned action with what is said with it.
package enum ActionStep: Sendable {
    case agree(words: String? = nil)
    case decline(words: String)
    /// What came of it, and what it put in place.
    case complete(words: String, placing: PlacedByAction? = nil)
    case notDone(words: String)
    case askDay(due: CalendarDay, words: String)
    case change(due: CalendarDay, words: String)
    case withdraw(words: String)

    package var move: ActionMove {
        switch self {
        case .agree: .agree
        case .decline: .decline
        case .complete: .complete
        case .notDone: .notDone
        case .askDay: .askDay
        case .change: .change
        case .withdraw: .withdraw
        }
    }

    /// What is said with it, where anything is.
    var words: String? {
        let said: String? =
            switch self {
            case .agree(let words): words
            case .decline(let words), .complete(let words, _), .notDone(let words), .askDay(_, let words),
                .change(_, let words), .withdraw(let words):
                words
            }
        return said.flatMap { $0.isBlank ? nil : $0 }
    }

    /// The other day, where one is given or asked for.
    var day: CalendarDay? {
        switch self {
        case .askDay(let day, _), .change(let day, _): day
        default: nil
        }
    }
}

/// What an action put between somebody and harm: the person is the one that it is for.
package struct PlacedByAction: Hashable, Sendable {
    package let control: ControlID
    package let keeper: String
    package let begins: CalendarDay
    package let ends: CalendarDay?
    package let review: CalendarDay?

    package init(
        _ control: ControlID,
        keeper: String,
        begins: CalendarDay,
        ends: CalendarDay? = nil,
        review: CalendarDay? = nil
    ) {
        self.control = control
        self.keeper = keeper
        self.begins = begins
        self.ends = ends
        self.review = review
    }
}

extension PlannedAction {
    /// The same at its next version, one move on; what it puts in place is seen to elsewhere.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or what has to be said is missing.
    func moved(
        _ step: ActionStep,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> PlannedAction {
        let rule = step.move.rule
        guard rule.from.contains(status) else {
            let needed = Status.allCases.filter(rule.from.contains).map(\.words).joined(separator: " or ")
            throw Refusal(
                .notInThisState,
                "this action is \(status.words)",
                remedy: "this can be done only while it is \(needed)"
            )
        }
        let today = LocalTime.day(of: moment)
        var problems = FieldProblems()
        let isSaid = step.words != nil || step.move == .agree
        let remedy = step.move == .complete ? "say what was done, and how the person is" : "say why"
        problems.require(isSaid, "words", "nothing is said of it", remedy)
        var next = self
        if let day = step.day {
            problems.require(day >= today, "due", "that day has passed", "give a day to come")
            problems.require(day != due, "due", "it is due on that day already", "give another day")
        }
        if case .change(let day, _) = step {
            next.due = day
            next.dueLead = policy.calendar.lead(of: policy.plans.warnDays.action, to: day)
        }
        try problems.check()
        next.version += 1
        next.status = rule.to ?? status
        next.moves.append(
            MadeActionMove(
                move: step.move,
                at: moment,
                by: actor.account,
                agency: actor.agency,
                words: step.words,
                dueBefore: step.move == .change ? due : nil,
                dueAsked: step.move == .askDay ? step.day : nil,
                lateSince: rule.side == .owner && step.move != .agree && due < today ? due : nil
            )
        )
        return next
    }
}
