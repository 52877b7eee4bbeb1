import Learn
import PolicyBook
import Testing
import Vocabulary

/// When the weekly letter comes, as the file says it.
struct LetterFileTests {
    private static let file = "learn/letter.yaml"

    @Test func `the day, the hour and the days are read`() throws {
        let rule = try PolicyBook(try TinyPolicy.folder()).learnPolicy(on: CalendarDay(number: 20_600)).letter
        #expect(rule == LetterRule(on: .tuesday, from: 8, forDays: 2))
    }

    private static let slips = [
        Slip(file, "hour: 8", "hour: 24", says: "hour: '24' is out of range; write a number from 0 to 23"),
        // The next would come before this one has ended.
        Slip(file, "days: 2", "days: 7", says: "days: '7' is out of range; write a number from 1 to 6"),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
