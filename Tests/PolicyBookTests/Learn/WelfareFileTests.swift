import Learn
import PolicyBook
import Testing
import Vocabulary

/// How people are looked after, as the file says it.
struct WelfareFileTests {
    private static let file = "learn/welfare.yaml"

    @Test func `kinds, weeks and support are read`() throws {
        let welfare = try PolicyBook(try TinyPolicy.folder()).learnPolicy(on: CalendarDay(number: 20_600)).welfare
        #expect(welfare.kinds.map(\.term.id) == ["death-attended"] && welfare.kinds[0].withinWeeks == 2)
        #expect(welfare.support.map(\.id) == ["occupational-health"])
        #expect(welfare.countMonths == 12 && welfare.warnDays == 14)
    }

    private static let slips = [
        Slip(
            file,
            "within_weeks: 2",
            "within_weeks: 0",
            says: "kinds[0].within_weeks: '0' is out of range; write a number from 1 to 52"
        ),
        Slip(
            file,
            "count_months: 12",
            "count_months: 61",
            says: "count_months: '61' is out of range; write a number from 1 to 60"
        ),
        Slip(
            file,
            "    within_weeks: 2",
            "    within_weeks: 2\n    score: 3",
            below: 1,
            says:
                "kinds[0].score: 'score' is not a key here; the keys here are id, title, meaning, source, verify, check, within_weeks"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
