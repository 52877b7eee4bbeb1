package import Vocabulary

extension Field {
    /// The moment that stands here, as RFC 3339 writes it.
    package func instant() throws(BadInput) -> Instant {
        let text = try text()
        if let instant = Instant(text: text) { return instant }
        if let problem = impossibleDay(String(text.prefix(10))) { throw bad(problem, remedy: "check the date") }
        if Instant(text: text + "Z") != nil {
            throw bad(
                "\(text.inQuotes) does not say which time zone it means",
                remedy: "add Z for UTC, or an offset such as +01:00"
            )
        }
        throw bad("\(text.inQuotes) is not a date and time", remedy: "write it like 2026-11-20T22:10:00Z")
    }

    /// The day that stands here.
    package func calendarDay() throws(BadInput) -> CalendarDay {
        let text = try text()
        if let day = CalendarDay(text: text) { return day }
        if let problem = impossibleDay(text) { throw bad(problem, remedy: "check the date") }
        throw bad("\(text.inQuotes) is not a day", remedy: "write it like 2026-11-20")
    }

    /// The date that stands here, of which only the year or the month may be known.
    package func partialDate() throws(BadInput) -> PartialDate {
        let text = try text()
        if let date = PartialDate(text: text) { return date }
        if let problem = impossibleDay(text) { throw bad(problem, remedy: "check the date") }
        throw bad("\(text.inQuotes) is not a date", remedy: "write it like 1944, 1944-02 or 1944-02-17")
    }
}

/// Why text that is written as a date names no day; nil where it is not written as one.
private func impossibleDay(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isWritten = zip(parts, [4, 2, 2]).allSatisfy { part, width in
        part.utf8.count == width && part.utf8.allSatisfy(digits.contains)
    }
    let numbers = parts.compactMap { Int($0) }
    guard isWritten, 1...3 ~= parts.count, numbers.count == parts.count else { return nil }
    guard numbers[0] > 0 else { return "there is no year 0" }
    guard numbers.count > 1 else { return nil }
    guard monthNames.indices.contains(numbers[1] - 1) else { return "there is no month \(parts[1])" }
    guard numbers.count > 2, CalendarDay(text: text) == nil else { return nil }
    return "\(numbers[2]) \(monthNames[numbers[1] - 1]) \(numbers[0]) does not exist"
}

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
