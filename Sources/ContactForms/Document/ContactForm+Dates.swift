import Notation
package import Vocabulary

extension ContactForm {
    /// A day and time on the local clock, as a moment, without which there is no contact.
    mutating func moment(_ name: String) -> JSONValue? {
        if TypedDate(name, fields).isEmpty { lacks(name) }
        return instant(name).map { .text($0.text) }
    }

    package mutating func instant(_ name: String) -> Instant? {
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
        return LocalTime.instant(on: day, minuteOfDay: minute)
    }

    /// What is said to happen later than now has not happened.
    package mutating func check(notAfter now: Instant) {
        guard !problems.contains(where: { $0.field == "at" }), let at = instant("at"), at > now else { return }
        wrong("at", "this is later than now", remedy: "it cannot be later than now")
    }

    mutating func day(_ name: String) -> JSONValue? {
        let date = TypedDate(name, fields)
        guard !date.isEmpty else { return nil }
        guard let day = date.day else {
            wrong(name, "this is not a date", remedy: "write a day, a month and a year, or leave all three empty")
            return nil
        }
        return .text(day.text)
    }

    /// A date of which the year, the month and year, or the whole day is known.
    mutating func partialDate(_ name: String) -> JSONValue? {
        let date = TypedDate(name, fields)
        guard !date.isEmpty else { return nil }
        guard let partial = date.partial else {
            wrong(name, "this is not a date", remedy: "write the year alone, the month and year, or the whole date")
            return nil
        }
        return .text(partial)
    }
}
