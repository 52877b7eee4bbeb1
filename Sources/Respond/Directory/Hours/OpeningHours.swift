package import Vocabulary

/// When something is open, by the clock on the wall: a rule of iCalendar with a time of opening and of closing.
package struct OpeningHours: Hashable, Codable, Sendable {
    /// How it repeats; anything else a feed may say is left to the reader.
    package enum Rhythm: String, CaseIterable, Codable, Sendable {
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
    }

    package let id: DirectoryPartID
    package var validFrom: CalendarDay?
    package var validTo: CalendarDay?
    /// The day from which repeats are counted.
    package var begins: CalendarDay?
    package var rhythm: Rhythm?
    /// Every so many weeks or months.
    package var interval = 1
    package var days: [RepeatDay] = []
    package var monthDays: [Int] = []
    package var opens: DayTime?
    package var closes: DayTime?
    /// What the rule does not say, such as public holidays.
    package var words: String?

    package init(id: DirectoryPartID) {
        self.id = id
    }

    /// When it is open for what begins on a day; nil where it is not, or where no times are told.
    func span(on day: CalendarDay) -> Range<Instant>? {
        guard let opens, let closes, isKept(on: day) else { return nil }
        let end = closes > opens ? day : day.adding(days: 1)
        return LocalTime.instant(
            on: day,
            minuteOfDay: opens.minutes
        )..<LocalTime.instant(
            on: end,
            minuteOfDay: closes.minutes
        )
    }

    /// Whether it tells on which days and at which times it is open.
    var tellsTimes: Bool {
        opens != nil && closes != nil && (rhythm != nil || !days.isEmpty || validFrom != nil && validFrom == validTo)
    }

    private func isKept(on day: CalendarDay) -> Bool {
        guard tellsTimes else { return false }
        if let from = validFrom ?? begins, day < from { return false }
        if let validTo, day > validTo { return false }
        switch rhythm {
        case .monthly: return isMonth(day) && isDayOfMonth(day)
        case .weekly: return isWeek(day) && isDayOfWeek(day)
        case nil: return days.isEmpty || isDayOfWeek(day)
        }
    }

    private func isDayOfWeek(_ day: CalendarDay) -> Bool {
        days.isEmpty ? (begins ?? validFrom)?.weekday == day.weekday : days.contains { $0.weekday == day.weekday }
    }

    private func isDayOfMonth(_ day: CalendarDay) -> Bool {
        if days.isEmpty, monthDays.isEmpty { return (begins ?? validFrom)?.day == day.day }
        let length = CalendarDay.length(ofMonth: day.month, year: day.year)
        let isNumber = monthDays.isEmpty || monthDays.contains { $0 > 0 ? $0 == day.day : length + 1 + $0 == day.day }
        return isNumber && (days.isEmpty || days.contains { $0.holds(day) })
    }

    private func isWeek(_ day: CalendarDay) -> Bool {
        guard interval > 1, let first = begins ?? validFrom else { return true }
        // 29 December 1969 was a Monday.
        let weeks = (day.number + 3).quotient(by: 7) - (first.number + 3).quotient(by: 7)
        return weeks.isMultiple(of: interval)
    }

    private func isMonth(_ day: CalendarDay) -> Bool {
        guard interval > 1, let first = begins ?? validFrom else { return true }
        return ((day.year - first.year) * 12 + day.month - first.month).isMultiple(of: interval)
    }
}

extension Int {
    /// Rounded down, for days before 1970 too.
    fileprivate func quotient(by other: Int) -> Int {
        self >= 0 ? self / other : (self - other + 1) / other
    }
}
