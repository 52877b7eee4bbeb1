extension WorkingCalendar {
    /// The last day with work up to a day.
    ///
    /// Where the calendar speaks of no bank holidays any more, only weekends are without work.
    package func lastWorkingDay(upTo day: CalendarDay) -> CalendarDay {
        var last = day
        while !isWorkingDay(last) { last = last.adding(days: -1) }
        return last
    }

    /// How many days with work follow a day, up to another and with it; none where that is not later.
    package func workingDays(after day: CalendarDay, upTo end: CalendarDay) -> Int {
        guard day < end else { return 0 }
        return (day.number + 1...end.number).count { isWorkingDay(CalendarDay(number: $0)) }
    }

    /// What is to be seen coming so many days before a day.
    ///
    /// Weekends and bank holidays take nothing from it: from the day on which it shows, which has work, there are at least as
    /// many days with work left as so many days have in a week without a holiday.
    package func lead(of days: Int, to end: CalendarDay) -> Lead {
        let actBy = lastWorkingDay(upTo: end)
        var showFrom = lastWorkingDay(upTo: end.adding(days: -days))
        while workingDays(after: showFrom, upTo: actBy) < days * 5 / 7 {
            showFrom = lastWorkingDay(upTo: showFrom.adding(days: -1))
        }
        return Lead(showFrom: showFrom, actBy: actBy)
    }
}

/// When something that ends is to be seen coming, and the last day on which an office can act.
package struct Lead: Hashable, Codable, Sendable {
    package let showFrom: CalendarDay
    package let actBy: CalendarDay

    package init(showFrom: CalendarDay, actBy: CalendarDay) {
        self.showFrom = showFrom
        self.actBy = actBy
    }
}
