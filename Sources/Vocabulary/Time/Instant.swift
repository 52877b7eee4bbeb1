/// A moment in time, to the second, counted from 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable {
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    package func adding(hours: Int) -> Instant {
        Instant(seconds: seconds + hours * 3_600)
    }

    package func adding(days: Int) -> Instant {
        adding(hours: 24 * days)
    }

    /// Days and fractions of a day from this moment to another; negative when the other is earlier.
    package func days(until other: Instant) -> Double {
        Double(other.seconds - seconds) / 86_400
    }
}

extension Instant: Comparable {
    package static func < (one: Instant, other: Instant) -> Bool {
        one.seconds < other.seconds
    }
}

extension Instant {
    /// Reads an RFC 3339 date and time with its offset; nil for anything else.
    ///
    /// Fractions of a second are dropped.
    package init?(text: String) {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count >= 20, let day = CalendarDay(text: String(text.prefix(10))) else { return nil }
        guard scalars[10] == "T" || scalars[10] == "t" || scalars[10] == " " else { return nil }
        guard scalars[13] == ":", scalars[16] == ":" else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= scalars.count else { return nil }
            let digits = scalars[range]
            guard digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1.value) - 48 }
        }
        guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19) else { return nil }
        guard hour < 24, minute < 60, second < 60 else { return nil }
        var rest = 19
        if scalars[rest] == "." {
            let start = rest + 1
            rest = scalars[start...].firstIndex { !("0"..."9").contains($0) } ?? scalars.count
            guard rest > start, rest < scalars.count else { return nil }
        }
        let local = day.number * 86_400 + hour * 3_600 + minute * 60 + second
        if scalars[rest] == "Z" || scalars[rest] == "z" {
            guard rest == scalars.count - 1 else { return nil }
            self.init(seconds: local)
            return
        }
        guard scalars[rest] == "+" || scalars[rest] == "-", scalars.count == rest + 6, scalars[rest + 3] == ":" else {
            return nil
        }
        guard let hours = number(rest + 1..<rest + 3), let minutes = number(rest + 4..<rest + 6) else { return nil }
        guard hours < 24, minutes < 60 else { return nil }
        let offset = (hours * 3_600 + minutes * 60) * (scalars[rest] == "-" ? -1 : 1)
        self.init(seconds: local - offset)
    }

    /// RFC 3339 in UTC, such as `2026-11-20T22:10:00Z`.
    package var text: String {
        let (day, second) = parts(offset: 0)
        let time = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
        return day.text + "T" + time + "Z"
    }

    func parts(offset: Int) -> (day: CalendarDay, second: Int) {
        let local = seconds + offset
        let number = Int((Double(local) / 86_400).rounded(.down))
        return (CalendarDay(number: number), local - number * 86_400)
    }
}
