package import Vocabulary

/// On which day of the week the letter of learning comes, from which hour, and for how long one that did not go may still go.
package struct LetterRule: Hashable, Sendable {
    package let weekday: Weekday
    /// By the clock on the wall.
    package let hour: Int
    /// So many days from then on; what did not go by then goes no more.
    package let days: Int

    package init(on weekday: Weekday, from hour: Int, forDays days: Int) {
        self.weekday = weekday
        self.hour = hour
        self.days = days
    }

    /// The day of the letter that may go at a moment; nil where none may.
    package func week(at moment: Instant) -> CalendarDay? {
        let today = LocalTime.day(of: moment)
        let latest = (0..<7).map { today.adding(days: -$0) }.first { $0.weekday == weekday }
        guard let latest, moment >= opens(on: latest), moment < opens(on: latest.adding(days: days)) else { return nil }
        return latest
    }

    private func opens(on day: CalendarDay) -> Instant {
        LocalTime.instant(on: day, minuteOfDay: 60 * hour)
    }
}
