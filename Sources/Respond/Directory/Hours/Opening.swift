package import Vocabulary

/// How something stands at a moment: open, closed until then, or nobody tells.
package enum Opening: Hashable, Sendable {
    /// Open; nil where it closes at no time that is in sight.
    case open(until: Instant?)
    case opens(Instant)
    /// It has times, and none of them lies ahead.
    case notAhead
    case notTold

    /// For so many days it is looked ahead: further than any month is long, twice over.
    private static let daysAhead = 70

    package init(_ hours: [OpeningHours], at moment: Instant) {
        let told = hours.filter(\.tellsTimes)
        guard !told.isEmpty else {
            self = .notTold
            return
        }
        let today = LocalTime.day(of: moment)
        // What began yesterday may not have ended.
        let spans = (-1...Self.daysAhead).flatMap { offset in
            told.compactMap { $0.span(on: today.adding(days: offset)) }
        }
        .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }

        guard let current = spans.first(where: { $0.contains(moment) }) else {
            self = spans.first { $0.lowerBound > moment }.map { .opens($0.lowerBound) } ?? .notAhead
            return
        }
        // Opening again as it closes is not closing.
        let end = spans.reduce(current.upperBound) { $1.lowerBound <= $0 ? max($0, $1.upperBound) : $0 }
        self = .open(until: end > moment.adding(days: 14) ? nil : end)
    }

    package var isOpen: Bool {
        if case .open = self { return true }
        return false
    }

    /// Such as `is open until 17:00`, to be read after what it is about.
    package func words(at moment: Instant) -> String {
        switch self {
        case .open(nil): "is always open"
        case .open(let end?): "is open until \(end.told(from: moment))"
        case .opens(let start): "is closed now, and opens \(start.told(from: moment, isStart: true))"
        case .notAhead: "is closed, and no opening lies ahead"
        case .notTold: "does not tell when it is open"
        }
    }
}

extension Instant {
    /// The time, with its day where it is not today.
    fileprivate func told(from moment: Instant, isStart: Bool = false) -> String {
        let time = DayTime(minutes: LocalTime.minuteOfDay(of: self))?.text ?? ""
        let (today, day) = (LocalTime.day(of: moment), LocalTime.day(of: self))
        switch day.number - today.number {
        case 0: return isStart ? "today at \(time)" : time
        case 1: return time == "00:00" && !isStart ? "midnight" : "tomorrow at \(time)"
        case 2...6: return "\(isStart ? "on " : "")\(day.weekday.name) at \(time)"
        default: return "\(isStart ? "on " : "")\(day.words) at \(time)"
        }
    }
}
