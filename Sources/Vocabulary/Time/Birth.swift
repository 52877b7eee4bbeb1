/// What is known of when a person was born.
package enum Birth: Hashable, Sendable {
    case born(PartialDate)
    case aged(Int)
    case agedBetween(Int, Int)

    /// The ages the person can have on a day, youngest first.
    package func ages(on day: CalendarDay) -> ClosedRange<Int> {
        switch self {
        case .aged(let age): age...age
        case .agedBetween(let youngest, let oldest): youngest...oldest
        case .born(let date):
            max(0, date.latest.years(until: day))...max(0, date.earliest.years(until: day))
        }
    }
}
