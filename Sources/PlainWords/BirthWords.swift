package import Vocabulary

extension Birth {
    /// The age on a day, as it is read out.
    package func words(on day: CalendarDay) -> String {
        let ages = ages(on: day)
        let age = ages.lowerBound == ages.upperBound ? "\(ages.lowerBound)" : "\(ages.lowerBound) or \(ages.upperBound)"
        switch self {
        case .aged(let age): return "\(age) years old"
        case .agedBetween(let youngest, let oldest): return "\(youngest) to \(oldest) years old"
        case .born(.day(let born)): return "\(age) years old, born \(born.inWords)"
        case .born(.year(let year)): return "\(age) years old, born \(year)"
        case .born(.month(let year, let month)):
            let first = CalendarDay(year: year, month: month, day: 1)?.inWords.split(separator: " ").dropFirst()
            return "\(age) years old, born \(first?.joined(separator: " ") ?? "\(year)")"
        }
    }
}
