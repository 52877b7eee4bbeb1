/// A time by the clock on the wall, in whole minutes after midnight.
package struct DayTime: Hashable, Comparable, Codable, Sendable {
    package let minutes: Int

    /// Nil where no day has such a minute; 24:00 is the end of one.
    package init?(minutes: Int) {
        guard (0...1_440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads `09:00`, `9:00`, `09:00:00` and the same with `Z` or an offset, which feeds add to what is meant locally.
    package init?(text: String) {
        let time = text.prefix { $0 != "Z" && $0 != "z" && $0 != "+" && $0 != "-" }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { part in
            part.utf8.allSatisfy { (48...57).contains($0) } && (1...2).contains(part.count) ? Int(part) : nil
        }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
        if parts.count == 3 {
            guard let second = parts[2], second < 60 else { return nil }
        }
        guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
        minutes = hour * 60 + minute
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = DayTime(minutes: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of day")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minutes)
    }

    /// Such as `09:00`.
    package var text: String {
        [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    package static func < (one: DayTime, other: DayTime) -> Bool {
        one.minutes < other.minutes
    }
}
