/// When an office day is so far gone that what comes in counts as having come the next.
package struct LateDay: Hashable, Sendable {
    /// Minutes after midnight from which it is late.
    package let from: Int
    /// Minutes after midnight at which the day counts as begun.
    package let begins: Int

    package init(from: Int, begins: Int) {
        self.from = from
        self.begins = begins
    }

    /// When something counts as having come in: at once, or as the next working day begins.
    ///
    /// Nil where the calendar does not reach so far.
    package func counted(_ moment: Instant, by calendar: WorkingCalendar) -> Instant? {
        let day = LocalTime.day(of: moment)
        let minute = LocalTime.minuteOfDay(of: moment)
        let isInTime = calendar.isWorkingDay(day) && minute < from
        if isInTime { return minute < begins ? LocalTime.instant(on: day, minuteOfDay: begins) : moment }
        var next = day.adding(days: 1)
        while calendar.covers.contains(next) {
            if calendar.isWorkingDay(next) { return LocalTime.instant(on: next, minuteOfDay: begins) }
            next = next.adding(days: 1)
        }
        return nil
    }
}

extension Clock {
    /// When it runs out, where what comes in late counts from the next working day: only working days wait for the
    /// morning, hours and the next school day run as they are.
    package func due(after begun: Instant, by calendar: WorkingCalendar, _ lateDay: LateDay) -> Instant? {
        guard case .workingDays = self else { return due(after: begun, by: calendar) }
        return lateDay.counted(begun, by: calendar).flatMap { due(after: $0, by: calendar) }
    }
}
