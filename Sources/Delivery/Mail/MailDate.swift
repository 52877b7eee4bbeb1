package import Vocabulary

/// A moment as mail and HTTP write it.
package enum MailDate {
    /// Such as `Fri, 20 Nov 2026 22:10:00 +0000` (RFC 5322 section 3.3), in UTC.
    package static func text(_ moment: Instant) -> String {
        let written = moment.text
        let time = written.dropFirst(11).dropLast()
        guard let day = CalendarDay(text: String(written.prefix(10))) else { return written }
        return "\(day.weekday.name.prefix(3)), \(day.day) \(months[day.month - 1]) \(day.year) \(time) +0000"
    }

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
