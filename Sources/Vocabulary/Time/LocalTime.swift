/// The clock on the wall in England and Wales.
///
/// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
/// (Summer Time Act 1972, as amended in 2002). Kept here, so that a due time is the same on a machine without time zone files.
package enum LocalTime {
    /// Seconds by which the local clock is ahead of UTC at a moment.
    package static func offset(at instant: Instant) -> Int {
        let year = instant.parts(offset: 0).day.year
        return instant >= change(month: 3, year: year) && instant < change(month: 10, year: year) ? 3_600 : 0
    }

    /// The local day of a moment.
    package static func day(of instant: Instant) -> CalendarDay {
        instant.parts(offset: offset(at: instant)).day
    }

    /// The local time of a moment in minutes after midnight.
    package static func minuteOfDay(of instant: Instant) -> Int {
        instant.parts(offset: offset(at: instant)).second / 60
    }

    /// The moment at which the local clock shows a time on a day; the first of the two where the hour is repeated.
    package static func instant(on day: CalendarDay, minuteOfDay: Int) -> Instant {
        let asUTC = Instant(seconds: day.number * 86_400 + minuteOfDay * 60)
        let summer = asUTC.adding(hours: -1)
        return offset(at: summer) == 3_600 ? summer : asUTC
    }

    /// The moment as it is read out, such as `Friday 20 November 2026, 22:10`.
    package static func words(of instant: Instant) -> String {
        let minute = minuteOfDay(of: instant)
        return day(of: instant).words + ", " + padded(minute / 60, 2) + ":" + padded(minute % 60, 2)
    }

    private static func change(month: Int, year: Int) -> Instant {
        let last = CalendarDay.length(ofMonth: month, year: year)
        let first = CalendarDay(year: year, month: month, day: last) ?? CalendarDay(number: 0)
        let sunday = (0..<7).map { first.adding(days: -$0) }.first { $0.weekday == .sunday } ?? first
        return Instant(seconds: sunday.number * 86_400 + 3_600)
    }
}
