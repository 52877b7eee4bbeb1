/// A date of which the year, the month and year, or the whole day is known.
package enum PartialDate: Hashable, Sendable {
    case year(Int)
    case month(year: Int, month: Int)
    case day(CalendarDay)

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else, impossible days included.
    package init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let widths = [1: [4], 2: [4, 2], 3: [4, 2, 2]][parts.count] else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            guard let number = Int(part) else { return nil }
            numbers.append(number)
        }
        guard let first = CalendarDay(year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: 1) else {
            return nil
        }
        switch numbers.count {
        case 1: self = .year(first.year)
        case 2: self = .month(year: first.year, month: first.month)
        default:
            guard let day = CalendarDay(year: first.year, month: first.month, day: numbers[2]) else { return nil }
            self = .day(day)
        }
    }

    /// The earliest day it can be.
    package var earliest: CalendarDay {
        switch self {
        case .year(let year): CalendarDay(number: firstDayNumber(year, 1))
        case .month(let year, let month): CalendarDay(number: firstDayNumber(year, month))
        case .day(let day): day
        }
    }

    /// The latest day it can be.
    package var latest: CalendarDay {
        switch self {
        case .year: earliest.adding(months: 12).adding(days: -1)
        case .month: earliest.adding(months: 1).adding(days: -1)
        case .day(let day): day
        }
    }

    private func firstDayNumber(_ year: Int, _ month: Int) -> Int {
        CalendarDay(year: year, month: month, day: 1)?.number ?? 0
    }
}

extension PartialDate {
    /// As it is written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    package var text: String {
        switch self {
        case .year: String(earliest.text.prefix(4))
        case .month: String(earliest.text.prefix(7))
        case .day(let day): day.text
        }
    }
}
