package import Vocabulary

/// A day, and where it matters a time, as `parts/date` shows them: typed in parts, kept as typed.
package struct DateField: Hashable, Sendable {
    package let id: String
    package let name: String
    package let legend: String
    package let hint: String?
    package let error: String?
    package let describedBy: String?
    package let day: String
    package let month: String
    package let year: String
    package let isDayWrong: Bool
    package let isMonthWrong: Bool
    package let isYearWrong: Bool
    package let timeLabel: String?
    package let time: String?
    package let isTimeWrong: Bool
    package var legendSize: String?
    package var isOptional = false
}

extension FormFields {
    /// A day; with a label such as "Time (24 hour)" a time of day beside it.
    package func date(_ name: String, _ legend: String, hint: String? = nil, timeLabel: String? = nil) -> DateField {
        let parts = ["day", "month", "year", "time"].map { name + "." + $0 }
        let wrong = parts.map { error($0) != nil }
        let isWholeWrong = error(name) != nil && !wrong.contains(true)
        let words = error(name) ?? parts.compactMap { error($0) }.first
        let ids = [hint.map { _ in name + "-hint" }, words.map { _ in name + "-error" }].compactMap(\.self)
        return DateField(
            id: name,
            name: name,
            legend: legend,
            hint: hint,
            error: words,
            describedBy: ids.isEmpty ? nil : ids.joined(separator: " "),
            day: value(parts[0]),
            month: value(parts[1]),
            year: value(parts[2]),
            isDayWrong: isWholeWrong || wrong[0],
            isMonthWrong: isWholeWrong || wrong[1],
            isYearWrong: isWholeWrong || wrong[2],
            timeLabel: timeLabel,
            time: timeLabel.map { _ in value(parts[3]) },
            isTimeWrong: timeLabel != nil && (isWholeWrong || wrong[3])
        )
    }

    /// The fields of a day, as they begin.
    package static func typed(_ day: CalendarDay, as name: String) -> [String: [String]] {
        [name + ".day": ["\(day.day)"], name + ".month": ["\(day.month)"], name + ".year": ["\(day.year)"]]
    }
}
