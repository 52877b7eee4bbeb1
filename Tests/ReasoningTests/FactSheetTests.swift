import Reasoning
import Testing

struct FactSheetTests {
    private let book: RuleBook

    init() throws {
        book = try RuleBook(facts: [.truth, .count, .number, .day, .span], rules: [])
    }

    @Test func `every fact is unknown until set, and can become unknown again`() throws {
        var sheet = FactSheet(for: book)
        #expect((0..<5).allSatisfy { sheet[FactKey($0)] == .unknown })
        try sheet.set(.number(3), for: FactKey(1))
        #expect(sheet[FactKey(1)] == .number(3))
        try sheet.set(.unknown, for: FactKey(1))
        #expect(sheet[FactKey(1)] == .unknown)
    }

    @Test(arguments: [
        (FactValue.truth(true), 5, ReasoningError.unknownFact(FactKey(5))),
        (.truth(true), -1, .unknownFact(FactKey(-1))),
        (.number(1), 0, .wrongKind(fact: FactKey(0))),
        (.truth(true), 1, .wrongKind(fact: FactKey(1))),
        (.number(-1), 1, .negative(fact: FactKey(1))),
        (.number(0.5), 1, .notWhole(fact: FactKey(1))),
        (.number(0.5), 3, .notWhole(fact: FactKey(3))),
        (.number(0.5), 4, .notWhole(fact: FactKey(4))),
        (.number(-0.5), 4, .notWhole(fact: FactKey(4))),
        (.number(.infinity), 2, .notANumber(fact: FactKey(2))),
        (.number(.nan), 3, .notANumber(fact: FactKey(3))),
    ])
    func `a value outside the kind is turned away and changes nothing`(
        value: FactValue,
        at index: Int,
        error: ReasoningError
    ) {
        var sheet = FactSheet(for: book)
        #expect(throws: error) { try sheet.set(value, for: FactKey(index)) }
        #expect(sheet[FactKey(index)] == .unknown)
    }

    @Test func `days and spans may be negative, numbers may have fractions and counts may be vast`() throws {
        var sheet = FactSheet(for: book)
        try sheet.set(.number(-4), for: FactKey(3))
        try sheet.set(.number(-30), for: FactKey(4))
        try sheet.set(.number(-0.25), for: FactKey(2))
        try sheet.set(.number(1e300), for: FactKey(1))
        #expect(sheet[FactKey(1)] == .number(1e300))
        #expect(sheet[FactKey(2)] == .number(-0.25))
        #expect(sheet[FactKey(3)] == .number(-4))
        #expect(sheet[FactKey(4)] == .number(-30))
    }
}
