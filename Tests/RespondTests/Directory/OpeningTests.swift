import Respond
import TestSupport
import Testing
import Vocabulary

/// When something is open, by the clock on the wall; noon is on Friday 20 November 2026.
struct OpeningTests {
    private func moment(_ text: String) throws -> Instant { try #require(Instant(text: text)) }

    private func told(_ hours: OpeningHours..., at text: String = "2026-11-20T12:00:00Z") throws -> String {
        let now = try moment(text)
        return Opening(hours, at: now).words(at: now)
    }

    private let office = OpeningHours.weekly("MO,TU,WE,TH,FR", "09:00", "17:00")

    @Test(arguments: [
        ("2026-11-20T08:59:59Z", "is closed now, and opens today at 09:00"),
        ("2026-11-20T09:00:00Z", "is open until 17:00"),
        ("2026-11-20T16:59:59Z", "is open until 17:00"),
        ("2026-11-20T17:00:00Z", "is closed now, and opens on Monday at 09:00"),
        ("2026-11-22T12:00:00Z", "is closed now, and opens tomorrow at 09:00"),
    ])
    func `an opening begins with its minute and has ended with its last`(at: String, words: String) throws {
        #expect(try told(office, at: at) == words)
    }

    @Test(arguments: [
        ("2026-07-17T08:30:00Z", "is open until 17:00"),
        ("2026-07-17T16:30:00Z", "is closed now, and opens on Monday at 09:00"),
        ("2026-03-28T12:00:00Z", "is closed now, and opens on Monday at 09:00"),
    ])
    func `hours are those of the wall, in summer too`(at: String, words: String) throws {
        #expect(try told(office, at: at) == words)
    }

    @Test func `the first opening after the clocks go forward is an hour earlier for the world`() throws {
        let opening = Opening([office], at: try moment("2026-03-28T12:00:00Z"))
        #expect(opening == .opens(try moment("2026-03-30T08:00:00Z")))
    }

    @Test(arguments: [
        ("2026-11-20T23:30:00Z", "is open until tomorrow at 01:00"), ("2026-11-21T00:30:00Z", "is open until 01:00"),
        ("2026-11-21T01:00:00Z", "is closed now, and opens on Friday at 17:00"),
    ])
    func `what opens in the evening is open past midnight`(at: String, words: String) throws {
        #expect(try told(.weekly("FR", "17:00", "01:00"), at: at) == words)
    }

    @Test func `what never closes is always open`() throws {
        #expect(try told(.weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")) == "is always open")
        #expect(try told(.weekly("MO,TU,WE,TH,FR,SA,SU", "09:00", "09:00")) == "is always open")
    }

    @Test func `two openings that touch are one`() throws {
        let afternoon = OpeningHours.weekly("FR", "12:30", "15:00")
        #expect(try told(.weekly("FR", "10:00", "12:30"), afternoon) == "is open until 15:00")
        #expect(try told(.weekly("FR", "10:00", "12:15"), afternoon) == "is open until 12:15")
    }

    @Test func `without times nobody can tell`() throws {
        #expect(try told() == "does not tell when it is open")
        #expect(try told(office.with { $0.closes = nil }) == "does not tell when it is open")
        #expect(try told(office.with { ($0.rhythm, $0.days) = (nil, []) }) == "does not tell when it is open")
    }

    @Test func `an opening is not before it begins nor after it ends`() throws {
        let day = CalendarDay(text: "2026-11-20")
        #expect(
            try told(office.with { $0.validTo = CalendarDay(text: "2026-11-19") })
                == "is closed, and no opening lies ahead"
        )
        #expect(try told(office.with { $0.validTo = day }) == "is open until 17:00")
        #expect(try told(office.with { $0.validFrom = day }) == "is open until 17:00")
        let later = try told(office.with { $0.validFrom = CalendarDay(text: "2026-12-01") })
        #expect(later == "is closed now, and opens on Tuesday 1 December 2026 at 09:00")
    }

    @Test func `every second week is counted from its first`() throws {
        let fortnightly = OpeningHours.weekly("FR", "10:00", "14:00").with { $0.interval = 2 }
        #expect(try told(fortnightly.with { $0.begins = CalendarDay(text: "2026-11-06") }) == "is open until 14:00")
        let other = try told(fortnightly.with { $0.begins = CalendarDay(text: "2026-11-13") })
        #expect(other == "is closed now, and opens on Friday 27 November 2026 at 10:00")
    }

    @Test(arguments: [("3FR", true), ("2FR", false), ("-2FR", true), ("-1FR", false), ("FR", true)])
    func `a day of the month is the one that is counted`(day: String, isOpen: Bool) {
        let hours = OpeningHours.weekly(day, "10:00", "14:00").with { $0.rhythm = .monthly }
        #expect(Opening([hours], at: .noon).isOpen == isOpen)
    }

    @Test(arguments: [([20], true), ([19], false), ([-11], true), ([-10], false)])
    func `a date of the month is that date`(dates: [Int], isOpen: Bool) {
        let hours = OpeningHours.weekly("", "10:00", "14:00").with { ($0.rhythm, $0.monthDays) = (.monthly, dates) }
        #expect(Opening([hours], at: .noon).isOpen == isOpen)
    }

    @Test(arguments: [
        ("MO,TU,WE,TH,FR", "Monday to Friday, 09:00 to 17:00"),
        ("MO,TU,SA", "Monday, Tuesday and Saturday, 09:00 to 17:00"),
        ("MO,TU,WE,TH,FR,SA,SU", "Every day, 09:00 to 17:00"), ("WE", "Wednesday, 09:00 to 17:00"),
    ])
    func `hours are told in words`(days: String, words: String) {
        #expect(OpeningHours.weekly(days, "09:00", "17:00").times == words)
    }

    @Test func `what is rare is told with its rule`() {
        let monthly = OpeningHours.weekly("1MO,3MO", "19:00", "20:30").with { $0.rhythm = .monthly }
        #expect(monthly.times == "first Monday and third Monday of the month, 19:00 to 20:30")
        let shelter = OpeningHours.weekly("SA", "19:00", "08:30").with { $0.validTo = CalendarDay(text: "2027-04-30") }
        #expect(shelter.times == "Saturday, 19:00 to 08:30, until Friday 30 April 2027")
        #expect(
            OpeningHours.weekly("TH", "10:00", "12:00").with { $0.interval = 2 }.times
                == "Thursday, every 2 weeks, 10:00 to 12:00"
        )
        #expect(office.with { $0.opens = nil }.times == nil)
    }

    @Test(arguments: ["9", "25:00", "09:60", "24:01", "09:00:61", "ten", "", "-1:00", "09:00 am"])
    func `what is no time of day is none`(text: String) {
        #expect(DayTime(text: text) == nil)
    }

    @Test(arguments: [
        ("9:05", "09:05"), ("09:05:00", "09:05"), ("09:05Z", "09:05"), ("09:05+00:00", "09:05"), ("24:00", "24:00"),
    ])
    func `a time of day is read as feeds write it`(text: String, read: String) {
        #expect(DayTime(text: text)?.text == read)
    }
}
