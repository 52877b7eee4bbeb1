/// A stretch of time as a person says it.
package enum Span: Hashable, Sendable {
    case days(Int)
    case months(Int)

    /// The first moment of the stretch that ends at a moment; a stretch of months begins with its first local day.
    package func start(endingAt end: Instant) -> Instant {
        switch self {
        case .days(let count): return end.adding(days: -count)
        case .months(let count):
            let day = LocalTime.day(of: end).adding(months: -count)
            return LocalTime.instant(on: day, minuteOfDay: 0)
        }
    }

    /// The stretch in words, such as `3 months`.
    package var words: String {
        switch self {
        case .days(let count): count == 1 ? "1 day" : "\(count) days"
        case .months(let count): count == 1 ? "1 month" : "\(count) months"
        }
    }
}
