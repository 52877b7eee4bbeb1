package import Reasoning
import Vocabulary

/// A policy made ready for reasoning: every atom of its conditions has a place on a sheet of facts.
package struct CompiledPolicy: Sendable {
    package let policy: Policy
    let book: RuleBook
    let symbols: SymbolTable

    /// Compiles every condition once.
    ///
    /// - Throws: `ReasoningError` where a condition refers to what is not there or compares what is no number.
    package init(_ policy: Policy) throws(ReasoningError) {
        self.policy = policy
        var symbols = SymbolTable(thresholds: policy.thresholds.map(\.id), facts: policy.facts)
        for criterion in policy.criteria { symbols.admit(criterion) }
        let rules = policy.thresholds.map { symbols.condition($0.metWhen) }
        book = try RuleBook(facts: symbols.kinds, rules: rules)
        self.symbols = symbols
        for criterion in policy.criteria { try book.check(symbols.condition(criterion)) }
    }

    /// A condition of this policy in the terms of the rule book.
    func condition(_ criterion: Criterion) -> Condition {
        symbols.condition(criterion)
    }

    func rule(_ id: ThresholdID) -> RuleKey? {
        symbols.rule(id)
    }
}

extension Policy {
    /// Every condition of the policy.
    package var criteria: [Criterion] {
        var all: [Criterion] = vulnerabilities.compactMap(\.arises)
        for threshold in thresholds {
            all += [threshold.metWhen] + [threshold.scope, threshold.raisedBy].compactMap(\.self)
            all += threshold.grades.map(\.when)
        }
        for agency in agencies {
            all += agency.rows.map(\.when) + [agency.untilKnown?.unless].compactMap(\.self)
        }
        for pathway in pathways {
            all += [pathway.when] + pathway.diversions.map(\.when)
        }
        all.append(.atom(.fact(.consentOverrideReason)))
        all += harmRules.map(\.when)
        all += actionRules.map(\.when) + alertRules.map(\.when)
        return all
    }
}

extension CompiledPolicy {
    /// Whether some answers and circumstances make a condition hold, everything being unknown.
    package func canHold(_ criterion: Criterion) -> Bool {
        let sheet = FactSheet(for: book)
        let condition = condition(criterion)
        let decision = Decision(rows: [Row(when: condition, outcome: 1)], otherwise: 0)
        let pivots = book.pivots(of: [decision], on: sheet)
        return pivots.isEmpty ? book.truth(of: condition, on: sheet) == .yes : true
    }
}
