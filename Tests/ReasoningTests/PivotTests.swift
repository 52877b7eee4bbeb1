import Reasoning
import Testing

struct PivotTests {
    private static let a = Condition.fact(FactKey(0))
    private static let b = Condition.fact(FactKey(1))
    private static let c = Condition.fact(FactKey(2))

    /// The pivotal facts of a condition, each with the outcomes it could decide between.
    private func pivots(
        _ condition: Condition,
        kinds: [FactKind] = [.truth, .truth, .truth],
        known: [Int: Bool] = [:]
    ) throws -> [Int: [Int]] {
        try pivots([Row(when: condition, outcome: 1)], kinds: kinds, known: known)
    }

    private func pivots(_ rows: [Row<Int>], kinds: [FactKind], known: [Int: Bool] = [:]) throws -> [Int: [Int]] {
        let book = try RuleBook(facts: kinds, rules: [])
        try book.check(rows)
        var sheet = FactSheet(for: book)
        for (index, holds) in known { try sheet.set(.truth(holds), for: FactKey(index)) }
        let pivots = book.pivots(of: [Decision(rows: rows, otherwise: 0)], on: sheet)
        return Dictionary(uniqueKeysWithValues: pivots.map { ($0.fact.index, $0.effects[0].outcomes) })
    }

    @Test func `an unknown fact is pivotal while its answer could change the outcome`() throws {
        #expect(try pivots(.all([Self.a, Self.b])) == [0: [0, 1], 1: [0, 1]])
        #expect(try pivots(.all([Self.a, Self.b]), known: [0: true]) == [1: [0, 1]])
        #expect(try pivots(.all([Self.a, Self.b]), known: [0: false]) == [:])
    }

    @Test func `a fact that cancels out is not pivotal, though the verdict is unknown`() throws {
        let condition = Condition.any([.all([Self.a, Self.b]), .all([Self.a, .not(Self.b)])])
        #expect(try pivots(condition) == [0: [0, 1]])
        #expect(try pivots(.any([Self.a, .not(Self.a)])) == [:])
    }

    @Test func `a presumption does not keep a fact from being asked`() throws {
        #expect(try pivots(.presume(Self.a, whenUnknown: true)) == [0: [0, 1]])
    }

    @Test func `only outcomes the fact itself decides between are named`() throws {
        let rows = [
            Row(when: .all([Self.a, .not(Self.b)]), outcome: 5),
            Row(when: Self.b, outcome: 7),
        ]
        #expect(try pivots(rows, kinds: [.truth, .truth]) == [0: [0, 5], 1: [0, 5, 7]])
    }

    @Test(arguments: [
        (FactKind.count, Comparison.less, 0.0, false), (.count, .atLeast, 0, false), (.count, .more, 0, true),
        (.count, .less, 1, true), (.count, .equal, -1, false), (.count, .equal, 1.5, false), (.count, .more, -2, false),
        (.day, .equal, 0.5, false), (.day, .less, -3, true), (.span, .atMost, -1, true), (.number, .equal, 0.5, true),
        (.number, .less, -.greatestFiniteMagnitude, false), (.number, .atMost, .greatestFiniteMagnitude, false),
        (.number, .atMost, -.greatestFiniteMagnitude, true), (.count, .more, 9_007_199_254_740_994, true),
        (.day, .less, -9_007_199_254_740_994, true),
    ])
    func `a number is pivotal when values of its kind fall on both sides`(
        kind: FactKind,
        comparison: Comparison,
        limit: Double,
        pivotal: Bool
    ) throws {
        let found = try pivots(.compare(FactKey(0), comparison, limit), kinds: [kind])
        #expect(found == (pivotal ? [0: [0, 1]] : [:]))
    }

    @Test(arguments: [(FactKind.count, false), (.span, false), (.number, true)])
    func `there is a number between two neighbours, but no whole one`(kind: FactKind, pivotal: Bool) throws {
        let between = Condition.all([.compare(FactKey(0), .more, 2), .compare(FactKey(0), .less, 3)])
        #expect(try pivots(between, kinds: [kind]).isEmpty == !pivotal)
    }

    @Test(arguments: [(-1.5, -0.5, true), (-1.5, -1, false), (-2, -1, false), (-0.5, 0.5, true), (-0.5, 0, false)])
    func `whole numbers below zero are found between limits with fractions`(
        lower: Double,
        upper: Double,
        pivotal: Bool
    ) throws {
        let between = Condition.all([.compare(FactKey(0), .more, lower), .compare(FactKey(0), .less, upper)])
        #expect(try pivots(between, kinds: [.span]).isEmpty == !pivotal)
    }

    @Test func `a rule set aside asks nothing`() throws {
        let book = try RuleBook(facts: [.truth, .truth], rules: [Self.a])
        let decision = Decision(rows: [Row(when: .any([.rule(RuleKey(0)), Self.b]), outcome: 1)], otherwise: 0)
        var sheet = FactSheet(for: book)
        #expect(book.pivots(of: [decision], on: sheet).map { $0.fact.index } == [0, 1])
        sheet.setAside = [RuleKey(0)]
        #expect(book.pivots(of: [decision], on: sheet).map { $0.fact.index } == [1])
    }

    @Test func `effects name the decisions in order and leave out those that do not change`() throws {
        let book = try RuleBook(facts: [.truth, .truth], rules: [])
        let decisions = [Self.b, Self.a, .always, .all([Self.b, Self.a])].map {
            Decision(rows: [Row(when: $0, outcome: 4)], otherwise: 2)
        }
        let found = book.pivots(of: decisions, on: FactSheet(for: book))
        #expect(found.map { $0.fact } == [FactKey(0), FactKey(1)])
        #expect(found[0].effects == [Effect(decision: 1, outcomes: [2, 4]), Effect(decision: 3, outcomes: [2, 4])])
        #expect(found[1].effects == [Effect(decision: 0, outcomes: [2, 4]), Effect(decision: 3, outcomes: [2, 4])])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a threshold over sixty unknown facts is no great matter`() throws {
        let facts = (0..<60).map { Condition.fact(FactKey($0)) }
        let found = try pivots(.atLeast(14, facts), kinds: Array(repeating: .truth, count: 60))
        #expect(found.count == 60)
    }
}
