import Reasoning
import TestSupport

/// A random rule book with a random sheet and random decisions.
struct RandomCase {
    let kinds: [FactKind]
    let rules: [Condition]
    let values: [FactValue]
    let setAside: Set<RuleKey>
    let decisions: [Decision]

    init(_ chance: inout SplitMix64) {
        let kinds: [FactKind] = (0..<1 + chance.below(7)).map { _ in
            chance.oneIn(2) ? .truth : [.count, .number, .day, .span][chance.below(4)]
        }
        var rules: [Condition] = []
        for _ in 0..<chance.below(4) {
            rules.append(Self.condition(2, kinds, rules.count, &chance))
        }
        let earlierRules = rules.count
        self.kinds = kinds
        self.rules = rules
        setAside = Set(rules.indices.filter { _ in chance.oneIn(8) }.map { RuleKey($0) })
        decisions = (0..<1 + chance.below(2)).map { _ in
            let rows = (0..<1 + chance.below(3)).map { _ in
                Row(when: Self.condition(2, kinds, earlierRules, &chance), outcome: chance.below(4))
            }
            return Decision(rows: rows, otherwise: chance.below(4))
        }
        values = Self.values(kinds, &chance)
    }

    /// The limits that conditions compare a fact with.
    private static func limits(_ kind: FactKind) -> [Double] {
        switch kind {
        case .truth: []
        case .count: [-1, 0, 1, 1.5, 2]
        case .number: [0, 0.5, 1]
        case .day, .span: [-1, 0, 0.5, 1]
        }
    }

    /// Values of a fact on, below, between and above all its limits.
    static func answers(_ kind: FactKind) -> [FactValue] {
        switch kind {
        case .truth: truths
        case .count: counts
        case .number: numbers
        case .day, .span: days
        }
    }

    private static let truths: [FactValue] = [.truth(false), .truth(true)]
    private static let counts = [0, 1, 2, 3].map { FactValue.number($0) }
    private static let numbers = [-1, 0, 0.25, 0.5, 0.75, 1, 2].map { FactValue.number($0) }
    private static let days = [-2, -1, 0, 1, 2].map { FactValue.number($0) }

    /// A value for each fact, with at most six unknown and few enough ways to answer them that all can be tried.
    private static func values(_ kinds: [FactKind], _ chance: inout SplitMix64) -> [FactValue] {
        let limit = chance.oneIn(4) ? 64 : 16
        var ways = 1
        var unknown = 0
        return kinds.map { kind in
            let answers = answers(kind)
            if unknown < 6, ways * answers.count <= limit, !chance.oneIn(3) {
                ways *= answers.count
                unknown += 1
                return .unknown
            }
            return answers[chance.below(answers.count)]
        }
    }

    private static func condition(
        _ depth: Int,
        _ kinds: [FactKind],
        _ earlierRules: Int,
        _ chance: inout SplitMix64
    ) -> Condition {
        if depth == 0 || chance.oneIn(4) { return leaf(kinds, earlierRules, &chance) }
        let parts = (0..<1 + chance.below(3)).map { _ in condition(depth - 1, kinds, earlierRules, &chance) }
        switch chance.below(12) {
        case 0, 1, 2: return .all(parts)
        case 3, 4, 5: return .any(parts)
        case 6, 7: return .atLeast(1 + chance.below(parts.count), parts)
        case 8: return .presume(parts[0], whenUnknown: chance.oneIn(2))
        case 9: return chance.oneIn(2) ? .all([]) : .any([])
        default: return .not(parts[0])
        }
    }

    private static func leaf(_ kinds: [FactKind], _ earlierRules: Int, _ chance: inout SplitMix64) -> Condition {
        if chance.oneIn(30) { return chance.oneIn(2) ? .always : .never }
        if earlierRules > 0, chance.oneIn(4) { return .rule(RuleKey(chance.below(earlierRules))) }
        let index = chance.below(kinds.count)
        guard kinds[index] != .truth else { return .fact(FactKey(index)) }
        let limits = limits(kinds[index])
        let comparison = Comparison.allCases[chance.below(Comparison.allCases.count)]
        return .compare(FactKey(index), comparison, limits[chance.below(limits.count)])
    }
}
