package import Vocabulary

/// A quarter of a calendar year, such as `2026-Q3`: periods that overlap would give away by their difference what is not shown.
package struct Quarter: Hashable, Sendable, Comparable {
    package let year: Int
    /// From 1 to 4.
    package let number: Int

    /// Nil where it is not written so.
    package init?(text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), parts[1].first == "Q",
            let number = Int(parts[1].dropFirst()), (1...4).contains(number), (1_990...2_200).contains(year),
            text == "\(year)-Q\(number)"
        else { return nil }
        self.year = year
        self.number = number
    }

    /// The one that a moment falls into.
    package init(at moment: Instant) {
        let day = LocalTime.day(of: moment)
        year = day.year
        number = (day.month + 2) / 3
    }

    /// The one of the last month that is over, which is the last of which something is counted.
    package init(countedAt moment: Instant) {
        let today = LocalTime.day(of: moment)
        let day = today.adding(days: -today.day)
        year = day.year
        number = (day.month + 2) / 3
    }

    private init(count: Int) {
        year = count / 4
        number = count % 4 + 1
    }

    /// What is wrong with a text that is none, and how it is written.
    package static let problem = "is no quarter of a year"
    package static let remedy = "write it like 2026-Q3"

    package var text: String { "\(year)-Q\(number)" }

    package static func < (one: Quarter, other: Quarter) -> Bool { one.count < other.count }

    /// So many, this one first and the others before it.
    package func andBefore(_ number: Int) -> [Quarter] { (0..<number).map { Quarter(count: count - $0) } }

    /// Its referrals; of one that runs, those of the months that are over.
    package func part(_ side: CountedPart.Side, at now: Instant) -> CountedPart {
        let begin = first
        let today = LocalTime.day(of: now)
        let month = today.adding(days: 1 - today.day)
        let end = min(begin.adding(months: 3), max(begin, month))
        return CountedPart(side, from: Self.midnight(begin), before: Self.midnight(end))
    }

    /// Whether one of its months is over.
    package func isCounted(at now: Instant) -> Bool { self <= Quarter(countedAt: now) }

    /// Its first day.
    package var first: CalendarDay {
        CalendarDay(year: year, month: number * 3 - 2, day: 1) ?? CalendarDay(number: 0)
    }

    private var count: Int { year * 4 + number - 1 }

    private static func midnight(_ day: CalendarDay) -> Instant { LocalTime.instant(on: day, minuteOfDay: 0) }
}
