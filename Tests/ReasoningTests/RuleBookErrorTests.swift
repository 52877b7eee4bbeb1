import Reasoning
import Testing

struct RuleBookErrorTests {
    private static let faults: [(Condition, ReasoningError)] = [
        (.fact(FactKey(2)), .unknownFact(FactKey(2))),
        (.compare(FactKey(-1), .less, 1), .unknownFact(FactKey(-1))),
        (.rule(RuleKey(1)), .unknownRule(RuleKey(1))),
        (.fact(FactKey(1)), .wrongKind(fact: FactKey(1))),
        (.compare(FactKey(0), .equal, 1), .wrongKind(fact: FactKey(0))),
        (.compare(FactKey(1), .equal, .nan), .notANumber(fact: FactKey(1))),
        (.compare(FactKey(1), .less, .infinity), .notANumber(fact: FactKey(1))),
        (.atLeast(0, [.always]), .countOutOfRange(0, parts: 1)),
        (.atLeast(2, [.always]), .countOutOfRange(2, parts: 1)),
    ]

    @Test(arguments: faults)
    func `a fault is found wherever it hides`(condition: Condition, error: ReasoningError) throws {
        let hidden: [Condition] = [
            condition, .not(condition), .all([.always, condition]), .any([.always, condition]),
            .atLeast(1, [.always, condition]), .presume(condition, whenUnknown: true),
        ]
        let sound = try RuleBook(facts: [.truth, .count], rules: [.always])
        for condition in hidden {
            #expect(throws: error) { try RuleBook(facts: [.truth, .count], rules: [condition]) }
            #expect(throws: error) { try sound.check(condition) }
            #expect(throws: error) {
                try sound.check([Row(when: .always, outcome: 1), Row(when: condition, outcome: 2)])
            }
        }
    }

    @Test func `rules that refer to each other in a circle are named in order`() {
        let rules: [Condition] = [
            .any([.always, .rule(RuleKey(1))]), .not(.rule(RuleKey(2))), .all([.rule(RuleKey(3))]), .rule(RuleKey(1)),
        ]
        #expect(throws: ReasoningError.circular([RuleKey(1), RuleKey(2), RuleKey(3)])) {
            try RuleBook(facts: [], rules: rules)
        }
        #expect(throws: ReasoningError.circular([RuleKey(0)])) { try RuleBook(facts: [], rules: [.rule(RuleKey(0))]) }
    }

    @Test func `rules may refer forward and share rules`() throws {
        let rules: [Condition] = [.all([.rule(RuleKey(2)), .rule(RuleKey(1))]), .rule(RuleKey(2)), .fact(FactKey(0))]
        let book = try RuleBook(facts: [.truth], rules: rules)
        #expect(throws: Never.self) { try book.check(.not(.rule(RuleKey(0)))) }
    }

    @Test func `conditions nest to a limit and no deeper`() throws {
        let error = ReasoningError.tooDeep(limit: RuleBook.deepest)
        var condition = Condition.always
        for _ in 1..<RuleBook.deepest { condition = .not(condition) }
        let book = try RuleBook(facts: [], rules: [condition])
        #expect(book.truth(of: .rule(RuleKey(0)), on: FactSheet(for: book)) == .no)
        #expect(throws: error) { try RuleBook(facts: [], rules: [.not(condition)]) }
        #expect(throws: error) { try book.check(.not(.rule(RuleKey(0)))) }
    }

    @Test(arguments: [true, false])
    func `a chain of rules counts as nesting, whichever end comes first`(backwards: Bool) {
        let last = 300
        let rules = (0...last).map { index -> Condition in
            if index == (backwards ? 0 : last) { return .always }
            return .rule(RuleKey(backwards ? index - 1 : index + 1))
        }
        #expect(throws: ReasoningError.tooDeep(limit: RuleBook.deepest)) { try RuleBook(facts: [], rules: rules) }
    }
}
