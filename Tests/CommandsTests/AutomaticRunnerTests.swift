import Logging
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Commands

/// What is done a part at a time, and how it is noted.
struct AutomaticRunnerTests {
    private let runs = AutomaticRuns(since: .noon)

    /// Does parts that go as said, nil where one fails; gives how many were begun.
    private func begun(_ parts: [Int?], whileDoing full: Int) async -> Int {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = AutomaticRunner(runs: runs, world: FixedSurroundings(), logger: logger)
        var number = 0
        await runner.inParts(.raiseAlarms, whileDoing: full) {
            number += 1
            guard let count = parts[number - 1] else { throw DiskFull() }
            return count
        }
        return number
    }

    private struct DiskFull: Error {}

    @Test func `what was done before a part that fails is counted`() async {
        #expect(await begun([20, 20, nil, 20], whileDoing: 20) == 3)
        #expect(runs[.raiseAlarms].count == 40 && runs[.raiseAlarms].lastDid == .noon)
        #expect(runs[.raiseAlarms].failure?.kind == "DiskFull")
    }

    @Test(arguments: [([20, 19, 20], 20, 39), ([1, 0, 1], 1, 1), ([0], 1, 0)])
    func `a part that is not full is the last`(parts: [Int], full: Int, count: Int) async {
        #expect(await begun(parts, whileDoing: full) == min(parts.count, 2))
        #expect(runs[.raiseAlarms].count == count && runs[.raiseAlarms].failure == nil)
    }
}
