import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// A draw looks at each grade, and can be made again.
struct DrawTests {
    private let shares: [Grade: Int] = [.high: 50, .medium: 30, .low: 20]

    private func judged(high: Int, medium: Int, low: Int) -> [JudgedContact] {
        let grades =
            [Grade](repeating: .high, count: high) + .init(repeating: .medium, count: medium)
            + .init(repeating: .low, count: low)
        return grades.enumerated().map { number, grade in
            JudgedContact(.numbered(number), version: 2, grade, by: "somebody", at: .noon)
        }
    }

    private func counts(_ drawn: [JudgedContact]) -> [Int] {
        [Grade.high, .medium, .low].map { grade in drawn.count { $0.grade == grade } }
    }

    @Test(arguments: [
        (10, [100, 100, 100], [5, 3, 2]), (1, [3, 100, 100], [1, 0, 0]), (10, [2, 100, 100], [2, 6, 2]),
        (10, [0, 4, 3], [0, 4, 3]), (3, [0, 0, 9], [0, 0, 3]), (4, [9, 9, 9], [2, 2, 0]),
    ])
    func `each grade has its share, and what it cannot fill falls to the highest of the others`(
        count: Int,
        all: [Int],
        drawn: [Int]
    ) {
        let found = Draw(shares: shares, seed: 7)(count, of: judged(high: all[0], medium: all[1], low: all[2]))
        #expect(counts(found) == drawn)
        #expect(Set(found).count == found.count)
    }

    @Test func `the same seed draws the same in whichever order they are found, and another seed others`() {
        let all = judged(high: 40, medium: 40, low: 40)
        let first = Draw(shares: shares, seed: 7)(12, of: all)
        #expect(Draw(shares: shares, seed: 7)(12, of: all.reversed()) == first)
        #expect(Draw(shares: shares, seed: 8)(12, of: all) != first)
    }

    @Test func `nobody is drawn more often than others`() {
        let all = judged(high: 20, medium: 0, low: 0)
        let times = (0..<2_000).flatMap { Draw(shares: shares, seed: $0)(5, of: all).map(\.contact) }
        let counted = Dictionary(times.map { ($0, 1) }, uniquingKeysWith: +)
        // Each is expected 500 times, with a standard deviation of less than 20.
        #expect(counted.count == 20 && counted.values.allSatisfy { 420...580 ~= $0 })
    }
}
