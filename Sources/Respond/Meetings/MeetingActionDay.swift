package import Vocabulary

/// The day by which an agency is to do what a meeting agreed: told of once before, and once after.
package struct MeetingActionDay: Hashable, Sendable {
    package let action: RecordID
    /// The person's part of the meeting by which it was agreed.
    package let part: RecordID
    package let due: CalendarDay

    package init(_ action: RecordID, of part: RecordID, due: CalendarDay) {
        self.action = action
        self.part = part
        self.due = due
    }

    package func isOver(on day: CalendarDay) -> Bool { due < day }

    /// What others hear of it on a day.
    func event(on day: CalendarDay) -> Event.Name { isOver(on: day) ? .meetingActionOverdue : .meetingActionDueSoon }
}

extension RespondPolicy {
    /// Whether what a meeting agreed for a day is to be seen coming on another.
    package func isActionInSight(due: CalendarDay, on today: CalendarDay) -> Bool {
        calendar.lead(of: plans.warnDays.action, to: due).showFrom <= today
    }
}
