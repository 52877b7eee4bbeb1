import Foundation
import Testing

@testable import Vocabulary

struct CalendarDayTests {
    @Test func `a day number comes back as the day it came from`() throws {
        for number in stride(from: -100_000, through: 100_000, by: 37) {
            #expect(CalendarDay(number: number).number == number)
        }
    }

    @Test func `days agree with the calendar of Foundation`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in stride(from: 0, through: 40_000, by: 61) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let day = CalendarDay(number: number)
            #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
            #expect(Weekday.allCases.firstIndex(of: day.weekday) == parts.weekday.map { ($0 + 5) % 7 })
        }
    }

    @Test(arguments: ["2026-02-29", "2026-04-31", "2026-13-01", "0000-01-01", "2026-1-1", "26-01-01", ""])
    func `a day that the calendar does not have is refused`(text: String) {
        #expect(CalendarDay(text: text) == nil)
    }

    @Test func `the twenty-ninth of February exists in leap years only`() {
        #expect(CalendarDay(text: "2024-02-29") != nil)
        #expect(CalendarDay(text: "2000-02-29") != nil)
        #expect(CalendarDay(text: "1900-02-29") == nil)
    }

    @Test func `a month later is the last day where the month is shorter`() throws {
        let day = try #require(CalendarDay(text: "2026-01-31"))
        #expect(day.adding(months: 1).text == "2026-02-28")
        #expect(day.adding(months: -2).text == "2025-11-30")
    }

    @Test func `years are whole years`() throws {
        let born = try #require(CalendarDay(text: "2008-11-22"))
        let today = try #require(CalendarDay(text: "2026-11-21"))
        #expect(born.years(until: today) == 17)
        #expect(born.years(until: today.adding(days: 1)) == 18)
    }
}
