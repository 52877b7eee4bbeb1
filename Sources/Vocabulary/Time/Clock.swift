/// How long there is from one moment until something must be done.
package enum Clock: Hashable, Sendable {
    case hours(Int)
    case days(Int)
    /// The same time of day so many working days later; weekends and bank holidays do not count.
    case workingDays(Int)
    /// The start of the next school day.
    case nextSchoolDay

    /// When it runs out; nil when the calendar does not reach so far.
    package func due(after start: Instant, by calendar: WorkingCalendar) -> Instant? {
        switch self {
        case .hours(let count): return start.adding(hours: count)
        case .days(let count): return start.adding(days: count)
        case .workingDays(let count):
            return day(count, after: start, by: calendar).map {
                LocalTime.instant(on: $0, minuteOfDay: LocalTime.minuteOfDay(of: start))
            }
        case .nextSchoolDay: return nextSchoolDay(after: start, by: calendar)
        }
    }

    private func day(_ count: Int, after start: Instant, by calendar: WorkingCalendar) -> CalendarDay? {
        var day = LocalTime.day(of: start)
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            guard calendar.covers.contains(day) else { return nil }
            if calendar.isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    private func nextSchoolDay(after start: Instant, by calendar: WorkingCalendar) -> Instant? {
        var day = LocalTime.day(of: start)
        while calendar.covers.contains(day) {
            let begins = LocalTime.instant(on: day, minuteOfDay: calendar.schoolDayBegins)
            if calendar.isSchoolDay(day), begins > start { return begins }
            day = day.adding(days: 1)
        }
        return nil
    }
}
