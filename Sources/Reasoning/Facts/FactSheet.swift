/// What is known in one case: a value for each fact of a rule book, unknown until set.
public struct FactSheet: Sendable {
    /// Rules that do not apply in this case: wherever a condition refers to one, it reads as no.
    public var setAside: Set<RuleKey> = []

    private let kinds: [FactKind]
    private var values: [FactValue]

    /// Makes a sheet on which every fact of the book is unknown.
    public init(for book: RuleBook) {
        kinds = book.facts
        values = Array(repeating: .unknown, count: book.facts.count)
    }

    /// What is known of a fact; unknown also when the book has no such fact.
    public subscript(_ key: FactKey) -> FactValue {
        values.indices.contains(key.index) ? values[key.index] : .unknown
    }

    /// Writes down what is known of a fact, in place of what was.
    ///
    /// - Throws: `unknownFact`; `wrongKind` for a truth where a number belongs or the reverse; `notANumber`, `notWhole` or
    ///   `negative` for a number outside the fact's kind. The sheet is then as it was.
    public mutating func set(_ value: FactValue, for key: FactKey) throws(ReasoningError) {
        guard kinds.indices.contains(key.index) else { throw .unknownFact(key) }
        let kind = kinds[key.index]
        switch value {
        case .unknown:
            break
        case .truth:
            guard kind == .truth else { throw .wrongKind(fact: key) }
        case .number(let number):
            guard kind.isNumeric else { throw .wrongKind(fact: key) }
            guard number.isFinite else { throw .notANumber(fact: key) }
            guard !kind.isWhole || number.isWhole else { throw .notWhole(fact: key) }
            guard kind != .count || number >= 0 else { throw .negative(fact: key) }
        }
        values[key.index] = value
    }
}
