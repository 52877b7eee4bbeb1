extension CalendarDay {
    /// Reads `YYYY-MM-DD`; nil for anything else, impossible days included.
    package init?(text: String) {
        guard case .day(let day) = PartialDate(text: text) else { return nil }
        self = day
    }

    /// `YYYY-MM-DD`.
    package var text: String {
        padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// The day as it is read out, such as `Friday 20 November 2026`.
    package var words: String {
        "\(weekday.name) \(day) \(Self.monthNames[month - 1]) \(year)"
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
