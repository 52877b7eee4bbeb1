package import Vocabulary

/// How long before its end each control is to be seen coming, by one policy.
package struct ControlTimes: Sendable {
    private let leadDays: [ControlID: Int]
    package let calendar: WorkingCalendar

    package init(leadDays: [ControlID: Int], calendar: WorkingCalendar) {
        self.leadDays = leadDays
        self.calendar = calendar
    }

    /// The controls that the policy knows, in the order of the alphabet.
    package var known: [ControlID] { leadDays.keys.sorted() }

    /// A week for a control that the policy does not know any more.
    package func lead(of control: ControlID, to day: CalendarDay) -> Lead {
        calendar.lead(of: leadDays[control] ?? 7, to: day)
    }
}
