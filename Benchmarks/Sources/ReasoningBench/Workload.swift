import Reasoning

/// A rule book of 32 facts and 12 rules, three decisions over it, and sheets on which some facts are unknown.
struct Workload {
    static let factCount = 32

    let book: RuleBook
    let decisions: [Decision]
    let tables: [OrderedTable<Int>]
    let sheets: [FactSheet]
    let values: [[FactValue]]

    /// The conditions of the rules and of the decisions' rows.
    let conditions: [Condition]

    init(_ chance: inout Chance, sheets count: Int, unknownFacts: Int) throws(ReasoningError) {
        let kinds = (0..<Self.factCount).map { $0 % 4 == 3 ? FactKind.count : .truth }
        var rules: [Condition] = []
        for _ in 0..<12 {
            let rule = Self.condition(depth: 2, earlierRules: rules.count, &chance)
            rules.append(rule)
        }
        var decisions: [Decision] = []
        for _ in 0..<3 {
            var rows: [Row<Int>] = []
            for outcome in 1...3 {
                rows.append(Row(when: Self.condition(depth: 2, earlierRules: 12, &chance), outcome: outcome))
            }
            decisions.append(Decision(rows: rows, otherwise: 0))
        }
        let book = try RuleBook(facts: kinds, rules: rules)
        var sheets: [FactSheet] = []
        var values: [[FactValue]] = []
        for _ in 0..<count {
            let row = Self.values(kinds, unknownFacts: unknownFacts, &chance)
            var sheet = FactSheet(for: book)
            for (index, value) in row.enumerated() { try sheet.set(value, for: FactKey(index)) }
            sheets.append(sheet)
            values.append(row)
        }
        self.book = book
        self.decisions = decisions
        self.sheets = sheets
        self.values = values
        tables = decisions.map { OrderedTable(rows: $0.rows, otherwise: $0.otherwise) }
        conditions = rules + decisions.flatMap { $0.rows.map { $0.when } }
    }

    private static func values(_ kinds: [FactKind], unknownFacts: Int, _ chance: inout Chance) -> [FactValue] {
        var values = kinds.map { kind in
            kind == .truth ? FactValue.truth(chance.below(2) == 0) : .number(Double(chance.below(4)))
        }
        var left = unknownFacts
        while left > 0 {
            let index = chance.below(values.count)
            guard values[index] != .unknown else { continue }
            values[index] = .unknown
            left -= 1
        }
        return values
    }

    private static func condition(depth: Int, earlierRules: Int, _ chance: inout Chance) -> Condition {
        if depth == 0 { return leaf(earlierRules: earlierRules, &chance) }
        let parts = (0..<2 + chance.below(3)).map { _ in
            condition(depth: depth - 1, earlierRules: earlierRules, &chance)
        }
        switch chance.below(8) {
        case 0, 1, 2: return .all(parts)
        case 3, 4, 5: return .any(parts)
        case 6: return .atLeast(2, parts)
        default: return .not(parts[0])
        }
    }

    private static func leaf(earlierRules: Int, _ chance: inout Chance) -> Condition {
        if earlierRules > 0, chance.below(5) == 0 { return .rule(RuleKey(chance.below(earlierRules))) }
        let fact = FactKey(chance.below(factCount))
        return fact.index % 4 == 3 ? .compare(fact, .atLeast, Double(1 + chance.below(3))) : .fact(fact)
    }
}
