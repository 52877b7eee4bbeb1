package import Vocabulary

/// A span as programmes give it: so many months, or so many days.
package enum LearningSpan: Hashable, Sendable {
    case months(Int)
    case days(Int)

    /// The last day of the span that begins with a day.
    package func end(from day: CalendarDay) -> CalendarDay {
        switch self {
        case .months(let count): day.adding(months: count)
        case .days(let count): day.adding(days: count)
        }
    }
}
