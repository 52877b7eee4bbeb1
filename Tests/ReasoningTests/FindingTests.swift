import Reasoning
import Testing

/// Facts 0 and 1 are yes, 2 and 3 are no, 4 and 5 unknown, 6 the number 7.
struct FindingTests {
    private let book: RuleBook
    private let sheet: FactSheet

    init() throws {
        book = try RuleBook(
            facts: [.truth, .truth, .truth, .truth, .truth, .truth, .number],
            rules: [
                .all([.fact(FactKey(1)), .fact(FactKey(0))]),
                .any([.rule(RuleKey(0)), .fact(FactKey(4))]),
            ]
        )
        var sheet = FactSheet(for: book)
        for index in 0..<4 { try sheet.set(.truth(index < 2), for: FactKey(index)) }
        try sheet.set(.number(7), for: FactKey(6))
        self.sheet = sheet
    }

    private let facts = (0..<6).map { Condition.fact(FactKey($0)) }

    private func relied(_ condition: Condition) -> [Int?] {
        book.finding(for: condition, on: sheet).supports.map { $0.fact?.index }
    }

    @Test func `all rests on every part when it holds, and else on the parts that fail or are unknown`() {
        #expect(relied(.all([facts[1], facts[0]])) == [1, 0])
        #expect(relied(.all([facts[0], facts[2], facts[4], facts[3]])) == [2, 3])
        #expect(relied(.all([facts[5], facts[0], facts[4]])) == [5, 4])
    }

    @Test func `any rests on the parts that hold, and on every part when it fails`() {
        #expect(relied(.any([facts[2], facts[1], facts[4], facts[0]])) == [1, 0])
        #expect(relied(.any([facts[3], facts[2]])) == [3, 2])
        #expect(relied(.any([facts[2], facts[4]])) == [4])
    }

    @Test func `at least so many rests on the parts that agree with the verdict`() {
        #expect(relied(.atLeast(2, [facts[0], facts[2], facts[4], facts[1]])) == [0, 1])
        #expect(relied(.atLeast(2, [facts[0], facts[2], facts[3]])) == [2, 3])
        #expect(relied(.atLeast(2, [facts[0], facts[2], facts[4]])) == [4])
    }

    @Test func `not and presume rest on what is inside them`() {
        #expect(book.finding(for: .not(facts[2]), on: sheet) == Finding(truth: .yes, supports: [no(2)]))
        let presumed = Condition.presume(facts[4], whenUnknown: true)
        let unknown = Support(.fact(FactKey(4)), .unknown)
        #expect(book.finding(for: presumed, on: sheet) == Finding(truth: .yes, supports: [unknown]))
    }

    @Test func `a leaf that occurs twice is named once`() {
        #expect(relied(.all([facts[0], facts[1], .any([facts[1], facts[0]])])) == [0, 1])
    }

    @Test func `always and never rest on nothing`() {
        #expect(book.finding(for: .all([.always, .not(.never)]), on: sheet) == Finding(truth: .yes, supports: []))
    }

    @Test func `a comparison is named with its limit`() {
        let finding = book.finding(for: .compare(FactKey(6), .more, 9), on: sheet)
        #expect(finding.supports == [Support(.compare(FactKey(6), .more, 9), .no)])
        #expect(finding.supports[0].fact == FactKey(6))
    }

    @Test func `a rule is one leaf, and its facts are found by following it`() {
        let condition = Condition.all([.rule(RuleKey(1)), facts[0]])
        #expect(book.finding(for: condition, on: sheet).supports.first == Support(.rule(RuleKey(1)), .yes))
        #expect(relied(condition) == [nil, 0])
        #expect(book.factsReliedOn(by: condition, on: sheet) == [FactKey(1), FactKey(0)])
    }

    @Test func `a rule set aside is a leaf that fails and relies on no facts`() {
        var sheet = sheet
        sheet.setAside = [RuleKey(0)]
        let finding = book.finding(for: .rule(RuleKey(0)), on: sheet)
        #expect(finding == Finding(truth: .no, supports: [Support(.rule(RuleKey(0)), .no)]))
        #expect(book.factsReliedOn(by: .rule(RuleKey(0)), on: sheet).isEmpty)
        #expect(book.factsReliedOn(by: .rule(RuleKey(1)), on: sheet) == [FactKey(4)])
    }

    private func no(_ index: Int) -> Support { Support(.fact(FactKey(index)), .no) }

    @Test func `what a condition asks about is followed through the rules, each fact once`() {
        let condition = Condition.any([.compare(FactKey(6), .atLeast, 3), .rule(RuleKey(1)), .fact(FactKey(0))])
        #expect(book.factsAsked(by: condition) == [6, 1, 0, 4].map { FactKey($0) })
        #expect(book.factsAsked(by: .always).isEmpty)
    }
}
