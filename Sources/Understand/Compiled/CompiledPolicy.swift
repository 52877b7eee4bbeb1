package import Reasoning
import Vocabulary

/// A policy made ready for reasoning: every atom of its conditions has a place on a sheet of facts, and every rule keeps
/// its condition in the engine's terms.
///
/// It never changes once made, and is shared by reference, since every bench of every assessment looks at it.
package final class CompiledPolicy: Sendable {
    package let policy: Policy
    let book: RuleBook
    let symbols: SymbolTable
    let factsBySubject: FactsBySubject
    let arising: [CompiledRule<VulnerabilityID>]
    /// What must be told before it can be seen what arises.
    let askedByArising: [FactKey]
    let thresholds: [CompiledThreshold]
    let agencies: [CompiledAgency]
    let pathways: [CompiledPathway]
    let harmRules: [CompiledRule<HarmRule>]
    let actionRules: [CompiledRule<ActionRule>]
    let alertRules: [CompiledRule<AlertRule>]
    let instruments: [CompiledInstrument]
    let prompts: [CompiledRule<PromptRule>]
    /// How things are called, the people of a contact apart.
    let names: Names
    let isChild: Condition
    let hasOverrideReason: Condition

    /// Compiles every condition once.
    ///
    /// - Throws: `ReasoningError` where a condition refers to what is not there or compares what is no number.
    package init(_ policy: Policy) throws(ReasoningError) {
        self.policy = policy
        names = Names(policy)
        var symbols = SymbolTable(thresholds: policy.thresholds.map(\.id), facts: policy.facts)
        for criterion in policy.criteria { symbols.admit(criterion) }
        self.symbols = symbols
        book = try RuleBook(facts: symbols.kinds, rules: policy.thresholds.map { symbols.condition($0.metWhen) })
        for criterion in policy.criteria { try book.check(symbols.condition(criterion)) }
        factsBySubject = try FactsBySubject(symbols, of: book)
        arising = policy.vulnerabilities.compactMap { definition in
            definition.arises.map { CompiledRule(rule: definition.term.id, when: symbols.condition($0)) }
        }
        askedByArising = book.factsAsked(by: .any(arising.map(\.when)))
        thresholds = policy.thresholds.map { CompiledThreshold($0, symbols) }
        agencies = policy.agencies.map { CompiledAgency($0, symbols) }
        pathways = policy.pathways.map { CompiledPathway($0, policy.consentRules, symbols) }
        harmRules = policy.harmRules.map { CompiledRule(rule: $0, when: symbols.condition($0.when)) }
        actionRules = policy.actionRules.map { CompiledRule(rule: $0, when: symbols.condition($0.when)) }
        alertRules = policy.alertRules.map { CompiledRule(rule: $0, when: symbols.condition($0.when)) }
        var instruments: [CompiledInstrument] = []
        for instrument in policy.instruments { instruments.append(try CompiledInstrument(instrument, symbols)) }
        self.instruments = instruments
        prompts = PromptRule.all(of: policy.guidance, symbols)
        isChild = symbols.condition(.isChild)
        hasOverrideReason = symbols.condition(.hasOverrideReason)
    }
}

extension Criterion {
    /// A lawful reason to go without a person's consent is recorded.
    static let hasOverrideReason = Criterion.atom(.fact(.consentOverrideReason))
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
        all.append(.hasOverrideReason)
        all += harmRules.map(\.when)
        all += instruments.compactMap(\.scope)
        all += guidance.flatMap(\.entries).compactMap(\.prompt?.when)
        all += actionRules.map(\.when) + alertRules.map(\.when)
        return all
    }
}

extension CompiledPolicy {
    /// Whether some answers and circumstances make a condition hold, everything being unknown.
    package func canHold(_ criterion: Criterion) -> Bool {
        let sheet = FactSheet(for: book)
        let condition = symbols.condition(criterion)
        let decision = Decision(rows: [Row(when: condition, outcome: 1)], otherwise: 0)
        let pivots = book.pivots(of: [decision], on: sheet)
        return pivots.isEmpty ? book.truth(of: condition, on: sheet) == .yes : true
    }
}
