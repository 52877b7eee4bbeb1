package import Vocabulary

/// Whether somebody who judges a programme has lately held their judgement against that of others.
package struct AssessorCurrency: Hashable, Sendable {
    /// When they last handed in what they made of an exercise; nil where they never did.
    package let last: CalendarDay?
    /// The last day on which that counts.
    package let until: CalendarDay?
    package let isCurrent: Bool

    /// `months` is after how long the programme asks for it again.
    package init(last: Instant?, every months: Int, on today: CalendarDay) {
        let day = last.map { LocalTime.day(of: $0) }
        self.last = day
        until = day?.adding(months: months)
        isCurrent = until.map { today <= $0 } ?? false
    }
}

/// An assessor of a programme, and whether they are up to date with it.
package struct StandingAssessor: Sendable {
    package let programme: Term<Subject.Programme>
    package let account: AccountID
    package let currency: AssessorCurrency
}
