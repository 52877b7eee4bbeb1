import Reasoning
import Vocabulary

/// A route, with its conditions in the engine's terms and the rule of consent that governs it.
struct CompiledPathway: Sendable {
    let definition: PathwayDefinition
    let when: Condition
    let diversions: [CompiledRule<AgencyID>]
    /// Nil where the policy has no such rule.
    let consentRule: ConsentRule?

    init(_ definition: PathwayDefinition, _ consentRules: [ConsentRule], _ symbols: SymbolTable) {
        self.definition = definition
        when = symbols.condition(definition.when)
        diversions = definition.diversions.map { CompiledRule(rule: $0.to, when: symbols.condition($0.when)) }
        consentRule = consentRules.first { $0.id == definition.consent }
    }

    /// Which recipient, if any, the route goes to, given when the answer on consent lets it be listed.
    func outcome(listedWhen isListed: Condition) -> PivotalOutcome {
        let recipients = diversions.map(\.rule) + [definition.to]
        var rows = [Row(when: .not(.all([when, isListed])), outcome: 0)]
        for (index, diversion) in diversions.enumerated() {
            rows.append(Row(when: diversion.when, outcome: index + 1))
        }
        let referral = "referral \(definition.id.text)"
        return PivotalOutcome(
            name: .referral(definition.id),
            decision: Decision(rows: rows, otherwise: recipients.count),
            meanings: ["\(referral): none"] + recipients.map { "\(referral): \($0.text)" },
            titles: Array(repeating: definition.title, count: recipients.count + 1)
        )
    }
}
