package import Vocabulary

/// A day by which something of a plan is to be done: warned of before, and told of once after.
package struct PlanDay: Hashable, Sendable {
    /// The plan or the action.
    package let subject: RecordID
    package let what: What
    package let due: CalendarDay
    /// From when it is to be seen coming.
    package let showFrom: CalendarDay

    package enum What: String, CaseIterable, Sendable {
        /// The plan is to be looked at again.
        case review
        case action
    }

    package init(_ what: What, of subject: RecordID, due: CalendarDay, showFrom: CalendarDay) {
        self.subject = subject
        self.what = what
        self.due = due
        self.showFrom = showFrom
    }

    /// What others hear of it on a day.
    package func event(on day: CalendarDay) -> Event.Name {
        switch what {
        case .review: due < day ? .planReviewOverdue : .planReviewDueSoon
        case .action: due < day ? .actionOverdue : .actionDueSoon
        }
    }
}

extension PlanRecord {
    /// The days that it waits for, as it stands.
    package var days: [PlanDay] {
        status == .open ? [PlanDay(.review, of: id, due: review, showFrom: reviewLead.showFrom)] : []
    }
}

extension PlannedAction {
    /// The days that it waits for, as it stands.
    package var days: [PlanDay] {
        status.isOpen ? [PlanDay(.action, of: id, due: due, showFrom: dueLead.showFrom)] : []
    }
}
