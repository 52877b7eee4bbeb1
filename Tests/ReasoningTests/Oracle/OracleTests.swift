import Reasoning
import TestSupport
import Testing

/// The engine against the plain meaning of conditions and brute force, on a hundred thousand random cases.
struct OracleTests {
    static let shards = 20
    static let casesInEach = 5_000

    @Test(arguments: 0..<shards)
    func `engine and brute force agree on truths, supports, verdicts, pivots and outcomes`(shard: Int) throws {
        var chance = SplitMix64(seed: UInt64(shard))
        var differences: [String] = []
        var pivotal = 0
        for number in 0..<Self.casesInEach {
            let random = RandomCase(&chance)
            let pivots = try Self.compare(random, "shard \(shard), case \(number)", &differences)
            if !pivots.isEmpty { pivotal += 1 }
        }
        #expect(differences.isEmpty, "\(differences.count) differences, the first in \(differences.first ?? "none")")
        #expect(pivotal > Self.casesInEach / 3, "too few cases with a pivotal fact to prove anything")
    }

    /// Notes where the engine and the oracle differ, and returns the oracle's pivots.
    private static func compare(_ random: RandomCase, _ name: String, _ differences: inout [String]) throws -> [Pivot] {
        let book = try RuleBook(facts: random.kinds, rules: random.rules)
        var sheet = FactSheet(for: book)
        for (index, value) in random.values.enumerated() { try sheet.set(value, for: FactKey(index)) }
        sheet.setAside = random.setAside
        let naive = Naive(rules: random.rules, setAside: random.setAside)

        let conditions = random.rules.indices.map { Condition.rule(RuleKey($0)) } + [random.decisions[0].rows[0].when]
        for condition in conditions where book.truth(of: condition, on: sheet) != naive.named(condition, random.values)
        {
            differences.append("\(name): truth of \(condition)")
        }
        for row in random.decisions[0].rows {
            let finding = Finding(
                truth: naive.named(row.when, random.values),
                supports: naive.supports(row.when, random.values)
            )
            if book.finding(for: row.when, on: sheet) != finding {
                differences.append("\(name): finding for \(row.when)")
            }
        }
        for decision in random.decisions {
            let table = OrderedTable(rows: decision.rows, otherwise: decision.otherwise)
            let expected = naive.possible(decision, random.values)
            let agrees =
                switch table.decide(in: book, on: sheet) {
                case .decided(let outcome, let row, _): expected.outcomes == [outcome] && row == expected.row
                case .open(let possible, _): possible == expected.outcomes && possible.count > 1
                }
            if !agrees { differences.append("\(name): verdict of \(decision)") }
        }
        let expected = BruteForce(naive: naive, kinds: random.kinds, values: random.values).pivots(random.decisions)
        if book.pivots(of: random.decisions, on: sheet) != expected {
            differences.append("\(name): pivots of \(random)")
        }
        return expected
    }
}
