import Notation
import Respond
import Vocabulary

extension Field {
    /// A schedule.
    func openingHours() throws(BadInput) -> OpeningHours {
        var fields = try fields()
        var hours = OpeningHours(id: try fields.id())
        hours.validFrom = try fields.optional("valid_from")?.day()
        let (until, last) = (try fields.optional("until")?.day(), try fields.optional("valid_to")?.day())
        hours.validTo = [until, last].compactMap(\.self).min()
        hours.begins = try fields.optional("dtstart")?.day()
        if let freq = fields.optional("freq") {
            _ = try freq.string()
            hours.rhythm = try freq.one(of: OpeningHours.Rhythm.self, "a frequency that is used here")
        }
        if let interval = fields.optional("interval") {
            _ = try interval.plainNumber()
            hours.interval = try interval.wholeNumber(in: 1...1_000)
        }
        hours.days = try fields.optional("byday")?.repeatDays() ?? []
        hours.monthDays = try fields.optional("bymonthday")?.monthDays() ?? []
        hours.opens = try fields.optional("opens_at")?.dayTime()
        hours.closes = try fields.optional("closes_at")?.dayTime()
        let said = [try fields.text("description"), try fields.text("notes")].compactMap(\.self).removingRepeats()
        hours.words = said.isEmpty ? nil : said.joined(separator: " ")
        return hours
    }

    private func dayTime() throws(BadInput) -> DayTime {
        let text = try string()
        guard let time = DayTime(text: text) else {
            throw bad("\(text.inQuotes) is not a time of day", remedy: "write it like 09:00")
        }
        return time
    }

    private func repeatDays() throws(BadInput) -> [RepeatDay] {
        var days: [RepeatDay] = []
        for part in try parts() {
            guard let day = RepeatDay(text: part) else {
                throw bad("\(part.inQuotes) is not a day of the week", remedy: "write MO,TU,WE,TH,FR,SA or SU, or 1MO")
            }
            days.append(day)
        }
        return days.removingRepeats()
    }

    private func monthDays() throws(BadInput) -> [Int] {
        var days: [Int] = []
        for part in try parts() {
            guard let day = Int(part), (1...31).contains(abs(day)) else {
                throw bad("\(part.inQuotes) is not a day of a month", remedy: "write numbers from 1 to 31, as 1,15")
            }
            days.append(day)
        }
        return days.removingRepeats()
    }

    private func parts() throws(BadInput) -> [String] {
        try string().split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }
}
