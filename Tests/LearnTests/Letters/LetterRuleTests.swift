import Learn
import Testing
import Vocabulary

/// On which day and from which hour a letter goes, by the clock on the wall.
struct LetterRuleTests {
    private let rule = LetterRule(on: .monday, from: 7, forDays: 3)

    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text: text)) }

    private func moment(_ text: String) throws -> Instant { try #require(Instant(text: text)) }

    /// The last Monday of winter time, the first of summer time, the last of summer time and the first of winter time again.
    @Test(arguments: [
        ("2026-03-23", "2026-03-23T06:59:59Z", "2026-03-23T07:00:00Z"),
        ("2026-03-30", "2026-03-30T05:59:59Z", "2026-03-30T06:00:00Z"),
        ("2026-10-19", "2026-10-19T05:59:59Z", "2026-10-19T06:00:00Z"),
        ("2026-10-26", "2026-10-26T06:59:59Z", "2026-10-26T07:00:00Z"),
    ])
    func `it goes from seven on, whatever the clocks did the night before`(
        week: String,
        before: String,
        from: String
    ) throws {
        #expect(rule.week(at: try moment(before)) == nil)
        #expect(rule.week(at: try moment(from)) == (try day(week)))
        let hour = 3_600
        #expect(rule.week(at: Instant(seconds: try moment(from).seconds - hour)) == nil)
        #expect(rule.week(at: Instant(seconds: try moment(from).seconds + hour)) == (try day(week)))
    }

    @Test func `what did not go in its days goes no more, and they may hold a change of the clocks`() throws {
        #expect(rule.week(at: try moment("2026-11-26T06:59:59Z")) == (try day("2026-11-23")))
        #expect(rule.week(at: try moment("2026-11-26T07:00:00Z")) == nil)
        #expect(rule.week(at: try moment("2026-11-29T12:00:00Z")) == nil)
        // From Friday to Monday the clocks go back: 72 hours and one.
        let friday = LetterRule(on: .friday, from: 7, forDays: 3)
        #expect(friday.week(at: try moment("2026-10-23T06:00:00Z")) == (try day("2026-10-23")))
        #expect(friday.week(at: try moment("2026-10-26T06:59:59Z")) == (try day("2026-10-23")))
        #expect(friday.week(at: try moment("2026-10-26T07:00:00Z")) == nil)
    }
}
