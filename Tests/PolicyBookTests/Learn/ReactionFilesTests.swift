import Learn
import PolicyBook
import Testing
import Vocabulary

/// What learners are asked of a module, as the file says it.
struct ReactionFilesTests {
    private static let file = "learn/reactions.yaml"

    @Test func `the questions are read, and from how many on answers are told`() throws {
        let rule = try PolicyBook(try TinyPolicy.folder()).learnPolicy(on: CalendarDay(number: 20_600)).reactions
        #expect(rule.questions.map(\.id) == ["of-use"] && rule.fewest == 3)
    }

    private static let slips = [
        // Of one it would be known who said it.
        Slip(file, "fewest: 3", "fewest: 1", says: "fewest: '1' is out of range; write a number from 2 to 1000")
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
