import Testing

@testable import Vocabulary

struct LateDayTests {
    private let late = LateDay(from: 16 * 60, begins: 9 * 60)
    private let calendar: WorkingCalendar

    init() throws {
        func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text: text)) }
        calendar = WorkingCalendar(
            bankHolidays: [try day("2026-12-25"), try day("2026-12-28")],
            terms: [],
            covers: try day("2026-01-01")...(try day("2026-12-31")),
            schoolDayBegins: 540
        )
    }

    private func counted(_ text: String) throws -> String? {
        late.counted(try #require(Instant(text: text)), by: calendar)?.text
    }

    @Test func `during the working day it counts at once`() throws {
        #expect(try counted("2026-11-20T15:59:59Z") == "2026-11-20T15:59:59Z")
    }

    @Test func `before the day begins it counts as the day begins`() throws {
        #expect(try counted("2026-11-20T03:00:00Z") == "2026-11-20T09:00:00Z")
    }

    @Test func `late in the day it counts as the next working day begins, over the weekend too`() throws {
        #expect(try counted("2026-11-19T16:00:00Z") == "2026-11-20T09:00:00Z")
        #expect(try counted("2026-11-20T16:00:00Z") == "2026-11-23T09:00:00Z")
        #expect(try counted("2026-11-21T10:00:00Z") == "2026-11-23T09:00:00Z")
    }

    @Test func `bank holidays are no working days`() throws {
        #expect(try counted("2026-12-24T16:30:00Z") == "2026-12-29T09:00:00Z")
    }

    @Test func `in summer time four o'clock is three by the meridian`() throws {
        #expect(try counted("2026-07-01T15:00:00Z") == "2026-07-02T08:00:00Z")
        #expect(try counted("2026-07-01T14:59:59Z") == "2026-07-01T14:59:59Z")
        // From the last Friday of winter time to the first Monday of summer time.
        #expect(try counted("2026-03-27T17:00:00Z") == "2026-03-30T08:00:00Z")
    }

    @Test func `beyond the calendar nothing is known`() throws {
        #expect(try counted("2026-12-31T16:30:00Z") == nil)
    }
}
