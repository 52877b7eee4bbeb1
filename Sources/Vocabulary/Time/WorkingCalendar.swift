/// The days on which offices work and schools teach.
package struct WorkingCalendar: Sendable {
    /// Days on which neither offices nor schools are open.
    package let bankHolidays: Set<CalendarDay>
    /// The stretches of days, first to last, in which schools teach.
    package let terms: [ClosedRange<CalendarDay>]
    /// The days for which this calendar speaks.
    package let covers: ClosedRange<CalendarDay>
    /// Minutes after midnight at which the school day begins.
    package let schoolDayBegins: Int

    package init(
        bankHolidays: Set<CalendarDay>,
        terms: [ClosedRange<CalendarDay>],
        covers: ClosedRange<CalendarDay>,
        schoolDayBegins: Int
    ) {
        self.bankHolidays = bankHolidays
        self.terms = terms
        self.covers = covers
        self.schoolDayBegins = schoolDayBegins
    }

    package func isWorkingDay(_ day: CalendarDay) -> Bool {
        !day.weekday.isWeekend && !bankHolidays.contains(day)
    }

    package func isSchoolDay(_ day: CalendarDay) -> Bool {
        isWorkingDay(day) && terms.contains { $0.contains(day) }
    }
}
