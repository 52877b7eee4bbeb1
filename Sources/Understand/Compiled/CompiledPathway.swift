import Reasoning
import Vocabulary

/// A route, with its conditions in the engine's terms and the rule of consent that governs it.
final class CompiledPathway: Sendable {
    let definition: PathwayDefinition
    let when: Condition
    let diversions: [CompiledRule<AgencyID>]
    /// Nil where the policy has no such rule.
    let consentRule: ConsentRule?
    /// Each recipient as a row that follows the one that lists none, and what is said of each outcome.
    private let diverting: [Row<Int>]
    private let meanings: [String]
    private let titles: [String]

    init(_ definition: PathwayDefinition, _ consentRules: [ConsentRule], _ symbols: SymbolTable) {
        self.definition = definition
        when = symbols.condition(definition.when)
        diversions = definition.diversions.map { CompiledRule(rule: $0.to, when: symbols.condition($0.when)) }
        consentRule = consentRules.first { $0.id == definition.consent }
        let recipients = diversions.map(\.rule) + [definition.to]
        let referral = "referral \(definition.id.text)"
        diverting = diversions.enumerated().map { Row(when: $1.when, outcome: $0 + 1) }
        meanings = ["\(referral): none"] + recipients.map { "\(referral): \($0.text)" }
        titles = Array(repeating: definition.title, count: recipients.count + 1)
    }

    /// Which recipient, if any, the route goes to, given when the answer on consent lets it be listed.
    func outcome(listedWhen isListed: Condition) -> PivotalOutcome {
        PivotalOutcome(
            name: .referral(definition.id),
            decision: Decision(
                rows: [Row(when: .not(.all([when, isListed])), outcome: 0)] + diverting,
                otherwise: diverting.count + 1
            ),
            meanings: meanings,
            titles: titles
        )
    }
}
