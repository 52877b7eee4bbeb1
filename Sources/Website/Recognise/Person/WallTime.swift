import Vocabulary

/// A date and time as a field for it gives them, by the clock on the wall.
enum WallTime {
    /// Reads `2026-11-20T22:10`, with or without seconds, or a moment with its offset; nil for anything else.
    static func moment(_ text: String) -> Instant? {
        if let moment = Instant(text: text) { return moment }
        let whole = text.utf8.count == 16 ? text + ":00" : text
        guard let asUTC = Instant(text: whole + "Z"), let day = CalendarDay(text: String(whole.prefix(10))) else {
            return nil
        }
        let second = asUTC.seconds - day.number * 86_400
        let minute = LocalTime.instant(on: day, minuteOfDay: second / 60)
        return Instant(seconds: minute.seconds + second % 60)
    }

    /// The moment as the field shows it, to the minute.
    static func text(_ moment: Instant) -> String {
        let local = Instant(seconds: moment.seconds + LocalTime.offset(at: moment))
        return String(local.text.prefix(16))
    }
}
