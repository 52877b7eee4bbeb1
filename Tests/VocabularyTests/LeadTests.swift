import Testing
import Vocabulary

/// How early something that ends is to be seen coming, around weekends and bank holidays.
struct LeadTests {
    private static let calendar = WorkingCalendar(
        bankHolidays: [day("2026-12-25"), day("2026-12-28"), day("2027-01-01"), day("2027-03-26"), day("2027-03-29")],
        terms: [],
        covers: day("2026-01-01")...day("2027-12-31"),
        schoolDayBegins: 540
    )

    private static func day(_ text: String) -> CalendarDay { CalendarDay(text: text) ?? CalendarDay(number: 0) }

    @Test(arguments: [
        // An ordinary Friday: a week before it is a Friday too, with five days of work left.
        ["2026-11-27", "7", "2026-11-20", "2026-11-27"],
        // A Sunday: offices act on Friday at the latest, and see it coming the Friday before.
        ["2026-11-29", "7", "2026-11-20", "2026-11-27"],
        // The Monday after Christmas is a holiday: Thursday is the last day, and five days of work lie before it.
        ["2026-12-28", "7", "2026-12-17", "2026-12-24"],
        // A Friday that is Christmas Day.
        ["2026-12-25", "7", "2026-12-17", "2026-12-24"],
        // Easter Monday.
        ["2027-03-29", "7", "2027-03-18", "2027-03-25"],
        // Three days before a Monday are the Friday; two days of work need the Thursday.
        ["2026-11-30", "3", "2026-11-26", "2026-11-30"],
        // The nights in which clocks change take nothing away.
        ["2026-10-26", "7", "2026-10-19", "2026-10-26"], ["2027-03-28", "7", "2027-03-18", "2027-03-25"],
        // The day itself, where no lead time is asked for.
        ["2026-11-27", "0", "2026-11-27", "2026-11-27"], ["2026-11-28", "0", "2026-11-27", "2026-11-27"],
        // Beyond what the calendar speaks of only weekends count.
        ["2030-12-25", "7", "2030-12-18", "2030-12-25"],
    ])
    func `what ends is seen coming while days with work remain`(line: [String]) throws {
        let lead = Self.calendar.lead(of: try #require(Int(line[1])), to: Self.day(line[0]))
        #expect(lead == Lead(showFrom: Self.day(line[2]), actBy: Self.day(line[3])))
    }

    @Test(arguments: [1, 2, 3, 5, 7, 14, 28, 60])
    func `whatever day it ends on, it shows on a day with work, with enough of them left`(days: Int) {
        for number in Self.day("2026-06-01").number...Self.day("2027-06-30").number {
            let end = CalendarDay(number: number)
            let lead = Self.calendar.lead(of: days, to: end)
            #expect(Self.calendar.isWorkingDay(lead.showFrom) && Self.calendar.isWorkingDay(lead.actBy))
            #expect(lead.showFrom <= end.adding(days: -days) && lead.actBy <= end && lead.showFrom <= lead.actBy)
            #expect(Self.calendar.workingDays(after: lead.showFrom, upTo: lead.actBy) >= days * 5 / 7)
        }
    }

    @Test func `days with work are counted from the next day to the last, with it`() {
        let tuesday = Self.day("2026-11-24")
        #expect(Self.calendar.workingDays(after: tuesday, upTo: Self.day("2026-11-27")) == 3)
        #expect(Self.calendar.workingDays(after: tuesday, upTo: Self.day("2026-11-29")) == 3)
        #expect(Self.calendar.workingDays(after: tuesday, upTo: tuesday) == 0)
        #expect(Self.calendar.workingDays(after: tuesday, upTo: Self.day("2026-11-20")) == 0)
        #expect(Self.calendar.workingDays(after: Self.day("2026-12-24"), upTo: Self.day("2026-12-29")) == 1)
    }
}
