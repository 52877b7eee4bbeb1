package import Recognise
package import Vocabulary

/// A control on the board: whose it is, what ends when, and how long there is to act.
package struct LapsingControl: Sendable {
    package let contact: RecordID
    package let contactVersion: Int
    package let control: HeldControl
    package let due: CalendarDay
    /// Whom it protects; nil where that is everybody there.
    package let person: PersonRecord?
    /// How many days with work are left before it is due, today apart; nil once it is over.
    package let workingDaysLeft: Int?

    package init(
        _ control: HeldControl,
        due: CalendarDay,
        of contact: ContactRecord,
        _ person: PersonRecord?,
        by calendar: WorkingCalendar,
        on today: CalendarDay
    ) {
        self.contact = contact.id
        contactVersion = contact.version
        self.control = control
        self.due = due
        self.person = person
        workingDaysLeft = due < today ? nil : calendar.workingDays(after: today, upTo: due)
    }

    /// Whether no day with work comes any more on which somebody could act, though it stands still.
    package func isLastChance(on today: CalendarDay) -> Bool {
        due >= today && (control.lead.map { $0.actBy <= today } ?? false)
    }
}
