import Testing

@testable import Vocabulary

struct ClockTests {
    private let calendar: WorkingCalendar

    init() throws {
        func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text: text)) }
        calendar = WorkingCalendar(
            bankHolidays: [try day("2026-12-25"), try day("2026-12-28")],
            terms: [try day("2026-11-02")...(try day("2026-12-18")), try day("2027-01-04")...(try day("2027-02-12"))],
            covers: try day("2026-01-01")...(try day("2027-06-30")),
            schoolDayBegins: 9 * 60
        )
    }

    private func due(_ clock: Clock, after start: String) throws -> String? {
        clock.due(after: try #require(Instant(text: start)), by: calendar)?.text
    }

    @Test func `seventy-two hours are clock hours`() throws {
        #expect(try due(.hours(72), after: "2026-11-15T02:10:00Z") == "2026-11-18T02:10:00Z")
    }

    @Test func `the next school day after a Friday night is Monday morning`() throws {
        #expect(try due(.nextSchoolDay, after: "2026-11-20T22:40:00Z") == "2026-11-23T09:00:00Z")
    }

    @Test func `before school begins the same day is the next school day`() throws {
        #expect(try due(.nextSchoolDay, after: "2026-11-23T03:00:00Z") == "2026-11-23T09:00:00Z")
        #expect(try due(.nextSchoolDay, after: "2026-11-23T09:00:00Z") == "2026-11-24T09:00:00Z")
    }

    @Test func `school holidays are passed over`() throws {
        #expect(try due(.nextSchoolDay, after: "2026-12-18T16:00:00Z") == "2027-01-04T09:00:00Z")
    }

    @Test func `working days pass over weekends and bank holidays`() throws {
        #expect(try due(.workingDays(1), after: "2026-12-24T15:00:00Z") == "2026-12-29T15:00:00Z")
        #expect(try due(.workingDays(2), after: "2026-11-20T10:00:00Z") == "2026-11-24T10:00:00Z")
    }

    @Test func `a day beyond the calendar is not known`() throws {
        #expect(try due(.workingDays(5), after: "2027-06-29T10:00:00Z") == nil)
        #expect(try due(.nextSchoolDay, after: "2027-02-12T10:00:00Z") == nil)
    }
}
