import Reasoning
import Testing

/// Fact 0 is yes, fact 1 is no, facts 2 and 3 are unknown.
struct TableTests {
    private let book: RuleBook
    private let sheet: FactSheet
    private let facts = (0..<4).map { Condition.fact(FactKey($0)) }

    init() throws {
        book = try RuleBook(facts: [.truth, .truth, .truth, .truth], rules: [])
        var sheet = FactSheet(for: book)
        try sheet.set(.truth(true), for: FactKey(0))
        try sheet.set(.truth(false), for: FactKey(1))
        self.sheet = sheet
    }

    private func decide(_ rows: (Int, String)...) -> Verdict<String> {
        OrderedTable(rows: rows.map { Row(when: facts[$0.0], outcome: $0.1) }, otherwise: "none").decide(
            in: book,
            on: sheet
        )
    }

    private func finding(_ truth: Truth, _ indices: Int...) -> Finding {
        Finding(truth: truth, supports: indices.map { Support(.fact(FactKey($0)), truth) })
    }

    @Test func `the first row that holds decides, for its own reasons`() {
        #expect(decide((1, "a"), (0, "b"), (0, "c")) == .decided("b", row: 1, finding(.yes, 0)))
    }

    @Test func `when no row holds the last word decides, because every row fails`() {
        #expect(decide((1, "a"), (1, "b")) == .decided("none", row: nil, finding(.no, 1)))
        #expect(decide() == .decided("none", row: nil, finding(.no)))
    }

    @Test func `an unknown row before the one that holds leaves both possible`() {
        #expect(decide((2, "a"), (0, "b"), (3, "c")) == .open(possible: ["a", "b"], finding(.unknown, 2)))
    }

    @Test func `an unknown row leaves the last word possible`() {
        #expect(
            decide((1, "a"), (3, "b"), (2, "c"), (2, "b"))
                == .open(possible: ["b", "c", "none"], finding(.unknown, 3, 2))
        )
    }

    @Test func `unknown rows that lead to the same outcome leave nothing open`() {
        #expect(decide((2, "b"), (0, "b")) == .decided("b", row: 1, finding(.yes, 0)))
        #expect(decide((2, "none"), (1, "a")) == .decided("none", row: nil, finding(.unknown, 2)))
    }

    @Test func `a row below the one that holds does not matter`() {
        #expect(decide((0, "a"), (2, "b")) == .decided("a", row: 0, finding(.yes, 0)))
    }

    @Test func `a collecting table gives every row that holds, and apart from them those that may`() {
        let outcomes = ["a", "b", "c", "d", "e"]
        let conditions = [facts[0], facts[1], facts[2], .not(facts[1]), .any([facts[1], facts[3]])]
        let table = CollectingTable(rows: zip(conditions, outcomes).map { Row(when: $0, outcome: $1) })
        let gathering = table.collect(in: book, on: sheet)
        #expect(gathering.holding.map { $0.outcome } == ["a", "d"])
        #expect(gathering.holding.map { $0.row } == [0, 3])
        #expect(gathering.holding[0].finding == finding(.yes, 0))
        #expect(gathering.open.map { $0.outcome } == ["c", "e"])
        #expect(gathering.open.map { $0.row } == [2, 4])
        #expect(gathering.open[1].finding == finding(.unknown, 3))
    }
}
