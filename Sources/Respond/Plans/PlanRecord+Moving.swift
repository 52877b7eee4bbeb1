import Access
import Recognise
package import Vocabulary

/// A move of a plan with what is said with it.
package enum PlanStep: Sendable {
    case change(PlanTerms)
    /// How it was given, and in what form.
    case give(words: String)
    /// What changed, and when it is looked at next.
    case review(words: String, next: CalendarDay)
    case end(PlanEnding)

    package var move: PlanMove {
        switch self {
        case .change: .change
        case .give: .give
        case .review: .review
        case .end: .end
        }
    }
}

extension PlanRecord {
    /// The same at its next version, one move on.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or what has to be said is missing.
    func moved(
        _ step: PlanStep,
        with actions: [PlannedAction],
        of contact: ContactRecord,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> PlanRecord {
        let rule = step.move.rule
        guard rule.from.contains(status) else {
            throw Refusal(
                .notInThisState,
                "this plan has \(status.words)",
                remedy: "begin another one; what was done by this one stays as it is"
            )
        }
        let today = LocalTime.day(of: moment)
        var next = self
        var words = ""
        var problems = FieldProblems()
        switch step {
        case .change(let terms):
            terms.check(of: contact, under: policy, &problems)
            next.terms = terms
        case .give(let said):
            problems.require(!said.isBlank, "words", "it is not said how", "say when, how and in what form they got it")
            words = said
        case .review(let said, let day):
            problems.require(!said.isBlank, "words", "nothing is said of it", "say what changed, or that nothing did")
            problems.require(day > today, "next", "that day is not to come", "give a day to come")
            next.setReview(day, heeding: actions, after: today, policy)
            words = said
        case .end(let ending):
            ending.check(leaving: actions.filter(\.status.isOpen), &problems)
            next.ending = ending
            words = ending.why
        }
        try problems.check()
        next.version += 1
        next.status = rule.to ?? status
        next.holding.involved.insert(actor.account)
        let late = step.move == .review && review < today ? review : nil
        next.moves.append(
            MadePlanMove(move: step.move, at: moment, by: actor.account, words: words, lateSince: late)
        )
        return next
    }

    /// Sets the day of the next review; where an action is to be looked at before it, that day it is.
    mutating func setReview(
        _ day: CalendarDay,
        heeding actions: [PlannedAction],
        after today: CalendarDay,
        _ policy: RespondPolicy
    ) {
        review = ([day] + actions.filter(\.isLookedAt).compactMap(\.review).filter { $0 > today }).min() ?? day
        reviewLead = policy.calendar.lead(of: policy.plans.warnDays.review, to: review)
    }
}

extension PlanEnding {
    fileprivate func check(leaving open: [PlannedAction], _ problems: inout FieldProblems) {
        problems.require(!why.isBlank, "why", "there is no reason", "say why nobody goes on by it")
        problems.require(
            !residualRisk.isBlank,
            "residual_risk",
            "it is not said what may still go wrong",
            "say it, or that nothing more is known to"
        )
        problems.require(
            open.isEmpty || holders != nil,
            "holders",
            "\(open.count) of its actions \(open.count == 1 ? "is" : "are") still open",
            "say who holds them, and that they know"
        )
    }
}
