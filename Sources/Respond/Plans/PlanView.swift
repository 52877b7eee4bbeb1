package import Recognise
package import Vocabulary

/// A plan as those see it who keep it: with its actions, and with how what they put in place stands.
package struct PlanView: Sendable {
    package let record: PlanRecord
    package let contact: ContactRecord
    package let actions: [PlannedAction]

    init(_ record: PlanRecord, _ contact: ContactRecord, _ actions: [PlannedAction]) {
        self.record = record
        self.contact = contact
        self.actions = actions
    }

    /// Everybody whom showing it shows, once; `Change` accounts for them.
    package var people: [RecordID] {
        ([contact.record(of: record.terms.person)].compactMap(\.self) + actions.map(\.person)).removingRepeats()
    }

    /// The control that an action put in place, as it stands now.
    package func control(of action: PlannedAction) -> HeldControl? {
        action.placed.flatMap { id in contact.controls.first { $0.id == id } }
    }

    /// The earliest end of what it put in place and stands, where that comes before anybody looks at the plan again.
    package var endsBeforeReview: HeldControl? {
        guard record.status == .open else { return nil }
        return actions.compactMap(control).filter {
            $0.state == .standing && $0.ends.map { $0 < record.review } ?? false
        }
        .min { ($0.ends?.number ?? 0) < ($1.ends?.number ?? 0) }
    }

    /// The earliest day that it waits for.
    package var nextDay: CalendarDay? { (record.days + actions.flatMap(\.days)).map(\.due).min() }
}

/// A planned action as one side of it sees it.
package struct ActionView: Sendable {
    package let record: PlannedAction
    package let side: ActionMove.Side
    /// What it put in place, as it stands now.
    package let control: HeldControl?
    /// What its owner sees beside it; nil where the agency takes no part in the plan, and for those who keep it.
    package let shared: SharedPlan?

    /// What an agency that takes part sees of a plan.
    package struct SharedPlan: Sendable {
        package let terms: PlanTerms
        package let review: CalendarDay
        /// The other actions.
        package let others: [PlannedAction]
    }

    package var can: [ActionMove] { record.can(side) }
}
