import Notation
import Recognise
import Vocabulary

extension ContactForm {
    /// A day and time on the local clock, as a moment.
    mutating func moment(_ name: String) -> JSONValue? {
        instant(name).map { .text($0.text) }
    }

    mutating func instant(_ name: String) -> Instant? {
        let date = TypedDate(name, fields)
        guard !date.isEmpty else { return nil }
        guard let day = date.day else {
            wrong(name, "this is not a date", remedy: "write a day, a month and a year, such as 20 11 2026")
            return nil
        }
        guard let minute = TypedDate.minute(of: fields.text(name + ".time") ?? "") else {
            wrong(name, "this is not a time of day", remedy: "write it by the 24-hour clock, such as 19:10")
            return nil
        }
        came(name, from: name)
        return LocalTime.instant(on: day, minuteOfDay: minute)
    }

    mutating func day(_ name: String, at place: String) -> JSONValue? {
        let date = TypedDate(name, fields)
        guard !date.isEmpty else { return nil }
        guard let day = date.day else {
            wrong(name, "this is not a date", remedy: "write a day, a month and a year, or leave all three empty")
            return nil
        }
        came(place, from: name)
        return .text(day.text)
    }

    /// A date of which the year, the month and year, or the whole day is known.
    mutating func partialDate(_ name: String, at place: String) -> JSONValue? {
        let date = TypedDate(name, fields)
        guard !date.isEmpty else { return nil }
        guard let partial = date.partial else {
            wrong(name, "this is not a date", remedy: "write the year alone, the month and year, or the whole date")
            return nil
        }
        came(place, from: name)
        return .text(partial)
    }
}

/// A date in the three boxes in which it is typed.
struct TypedDate {
    private let texts: [String]

    init(_ name: String, _ fields: DraftFields) {
        texts = ["year", "month", "day"].map { fields.text("\(name).\($0)") ?? "" }
    }

    var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }

    var day: CalendarDay? { partial.flatMap { CalendarDay(text: $0) } }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
    var partial: String? {
        let known = texts.prefix { !$0.isEmpty }
        guard texts.dropFirst(known.count).allSatisfy(\.isEmpty) else { return nil }
        let text = zip(known, [4, 2, 2]).map { part, width in
            String(repeating: "0", count: max(0, (width == 4 ? 0 : width) - part.count)) + part
        }.joined(separator: "-")
        return PartialDate(text: text) == nil ? nil : text
    }

    /// The minute of the day of a time such as `19:10`, `19.10` or `1910`; midnight where none is written.
    static func minute(of text: String) -> Int? {
        guard !text.isEmpty else { return 0 }
        let digits = text.filter { $0 != ":" && $0 != "." }
        guard (3...4).contains(digits.count), text.count - digits.count <= 1, let number = Int(digits) else {
            return nil
        }
        let (hour, minute) = (number / 100, number % 100)
        return (0...23).contains(hour) && (0...59).contains(minute) ? hour * 60 + minute : nil
    }
}
