package import Vocabulary

/// A day of the week on which something repeats, as RFC 5545 writes it: `MO`, or `2TU` for the second Tuesday of a month.
package struct RepeatDay: Hashable, Codable, Sendable {
    package let weekday: Weekday
    /// Which one of the month, counted from its end where it is less than nothing; nil for every one.
    package let ordinal: Int?

    /// Nil for what is no such day.
    package init?(text: String) {
        let letters = text.suffix(2).uppercased()
        guard let index = Self.codes.firstIndex(of: letters) else { return nil }
        let number = text.dropLast(2)
        if number.isEmpty {
            ordinal = nil
        } else {
            guard let ordinal = Int(number), (1...5).contains(abs(ordinal)) else { return nil }
            self.ordinal = ordinal
        }
        weekday = Weekday.allCases[index]
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = RepeatDay(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day that repeats")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package var text: String {
        let index = Weekday.allCases.firstIndex(of: weekday) ?? 0
        return (ordinal.map(String.init) ?? "") + Self.codes[index]
    }

    /// Whether a day is one of them.
    package func holds(_ day: CalendarDay) -> Bool {
        guard day.weekday == weekday else { return false }
        guard let ordinal else { return true }
        let fromEnd = CalendarDay.length(ofMonth: day.month, year: day.year) - day.day
        return ordinal > 0 ? (day.day - 1) / 7 + 1 == ordinal : fromEnd / 7 + 1 == -ordinal
    }

    private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}
