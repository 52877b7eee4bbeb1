import Reasoning
import Testing

/// Facts 0 to 2 are yes, no and unknown; fact 3 is the count 2, fact 4 a number not known.
struct ConditionTests {
    private let book: RuleBook
    private let sheet: FactSheet
    private let yes = Condition.fact(FactKey(0))
    private let no = Condition.fact(FactKey(1))
    private let unknown = Condition.fact(FactKey(2))

    init() throws {
        book = try RuleBook(
            facts: [.truth, .truth, .truth, .count, .number],
            rules: [.fact(FactKey(0)), .not(.rule(RuleKey(0))), .fact(FactKey(2))]
        )
        var sheet = FactSheet(for: book)
        try sheet.set(.truth(true), for: FactKey(0))
        try sheet.set(.truth(false), for: FactKey(1))
        try sheet.set(.number(2), for: FactKey(3))
        self.sheet = sheet
    }

    private func truth(_ condition: Condition) -> Truth { book.truth(of: condition, on: sheet) }

    @Test func `a missing fact is unknown, never no`() {
        #expect(truth(unknown) == .unknown)
        #expect(truth(.compare(FactKey(4), .less, 3)) == .unknown)
        #expect(truth(.not(unknown)) == .unknown)
    }

    @Test func `all fails by one part and waits for unknown ones`() {
        #expect(truth(.all([yes, yes])) == .yes)
        #expect(truth(.all([unknown, no])) == .no)
        #expect(truth(.all([yes, unknown])) == .unknown)
        #expect(truth(.all([])) == .yes)
    }

    @Test func `any holds by one part and waits for unknown ones`() {
        #expect(truth(.any([unknown, yes])) == .yes)
        #expect(truth(.any([no, no])) == .no)
        #expect(truth(.any([no, unknown])) == .unknown)
        #expect(truth(.any([])) == .no)
    }

    @Test func `at least so many counts what holds and what may`() {
        #expect(truth(.atLeast(2, [yes, unknown, yes])) == .yes)
        #expect(truth(.atLeast(2, [yes, unknown, no])) == .unknown)
        #expect(truth(.atLeast(2, [no, unknown, no])) == .no)
    }

    @Test(arguments: [
        (Comparison.less, [false, false, true]), (.atMost, [false, true, true]), (.equal, [false, true, false]),
        (.atLeast, [true, true, false]), (.more, [true, false, false]),
    ])
    func `comparisons include or leave out the limit as they say`(comparison: Comparison, holds: [Bool]) {
        let found = [1.0, 2, 3].map { truth(.compare(FactKey(3), comparison, $0)) }
        #expect(found == holds.map { Truth($0) })
    }

    @Test func `a rule stands for its condition`() {
        #expect(truth(.rule(RuleKey(0))) == .yes)
        #expect(truth(.rule(RuleKey(1))) == .no)
        #expect(truth(.rule(RuleKey(2))) == .unknown)
    }

    @Test func `a rule set aside is no, also inside other rules`() {
        var sheet = sheet
        sheet.setAside = [RuleKey(0)]
        #expect(book.truth(of: .rule(RuleKey(0)), on: sheet) == .no)
        #expect(book.truth(of: .rule(RuleKey(1)), on: sheet) == .yes)
        #expect(book.truth(of: yes, on: sheet) == .yes)
    }

    @Test func `a presumption stands in for unknown and for nothing else`() {
        #expect(truth(.presume(unknown, whenUnknown: true)) == .yes)
        #expect(truth(.presume(unknown, whenUnknown: false)) == .no)
        #expect(truth(.presume(no, whenUnknown: true)) == .no)
        #expect(truth(.presume(yes, whenUnknown: false)) == .yes)
    }

    @Test func `an unchecked condition that fits nothing is unknown`() {
        #expect(truth(.fact(FactKey(9))) == .unknown)
        #expect(truth(.fact(FactKey(3))) == .unknown)
        #expect(truth(.compare(FactKey(0), .less, 3)) == .unknown)
        #expect(truth(.rule(RuleKey(-1))) == .unknown)
    }

    @Test func `rules that share rules are read once each`() throws {
        var rules: [Condition] = [.fact(FactKey(0))]
        for index in 0..<60 {
            rules.append(.all([.rule(RuleKey(index)), .rule(RuleKey(index)), .rule(RuleKey(index))]))
        }
        let book = try RuleBook(facts: [.truth], rules: rules)
        let last = Condition.rule(RuleKey(60))
        #expect(book.truth(of: last, on: FactSheet(for: book)) == .unknown)
        #expect(book.factsReliedOn(by: last, on: FactSheet(for: book)) == [FactKey(0)])
        let decision = Decision(rows: [Row(when: last, outcome: 1)], otherwise: 0)
        #expect(book.pivots(of: [decision], on: FactSheet(for: book)).count == 1)
    }
}
