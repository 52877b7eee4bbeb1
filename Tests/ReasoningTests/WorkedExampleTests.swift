import Reasoning
import Testing

/// The example in the documentation of `RuleBook`.
struct WorkedExampleTests {
    @Test func `a library lends when the card is valid and the fines are low, or to a pupil`() throws {
        let card = FactKey(0)
        let fines = FactKey(1)
        let pupil = FactKey(2)
        let mayBorrow = Condition.any([.all([.fact(card), .compare(fines, .less, 10)]), .fact(pupil)])
        let book = try RuleBook(facts: [.truth, .number, .truth], rules: [mayBorrow])
        let lend = Decision(rows: [Row(when: .rule(RuleKey(0)), outcome: 1)], otherwise: 0)

        var sheet = FactSheet(for: book)
        try sheet.set(.truth(true), for: card)
        #expect(book.truth(of: .rule(RuleKey(0)), on: sheet) == .unknown)
        let missing = [Support(.compare(fines, .less, 10), .unknown), Support(.fact(pupil), .unknown)]
        #expect(book.finding(for: mayBorrow, on: sheet) == Finding(truth: .unknown, supports: missing))
        #expect(book.pivots(of: [lend], on: sheet).map { $0.fact } == [fines, pupil])

        try sheet.set(.truth(true), for: pupil)
        #expect(book.truth(of: .rule(RuleKey(0)), on: sheet) == .yes)
        #expect(book.pivots(of: [lend], on: sheet).isEmpty)
    }
}
