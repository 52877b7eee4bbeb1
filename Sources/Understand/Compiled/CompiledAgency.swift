import Reasoning
import Vocabulary

/// An agency's parts, with their conditions in the engine's terms: one table for each whom they are about.
final class CompiledAgency: Sendable {
    struct Part: Sendable {
        let rows: [CompiledRule<AgencyDefinition.Row>]
        let table: OrderedTable<AgencyRole>
        let anyRow: Condition
        /// The tests on which the rows rest.
        let tests: [ThresholdID]
        let outcome: PivotalOutcome
    }

    let definition: AgencyDefinition
    /// Until when the role is held that stands while the rows cannot be told.
    let unless: Condition?
    private let ofContact: Part?
    private let ofPerson: Part?

    init(_ definition: AgencyDefinition, _ symbols: SymbolTable) {
        self.definition = definition
        unless = definition.untilKnown?.unless.map(symbols.condition)
        ofContact = Self.part(of: definition, about: .contact, symbols)
        ofPerson = Self.part(of: definition, about: .person, symbols)
    }

    func part(about scope: Scope) -> Part? {
        scope == .contact ? ofContact : ofPerson
    }

    private static func part(of definition: AgencyDefinition, about scope: Scope, _ symbols: SymbolTable) -> Part? {
        let rows = definition.rows.filter { $0.about == scope }
            .map { CompiledRule(rule: $0, when: symbols.condition($0.when)) }
        guard !rows.isEmpty else { return nil }
        let roles = [AgencyRole.none, .primary, .supporting]
        let decision = Decision(
            rows: rows.map { Row(when: $0.when, outcome: roles.firstIndex(of: $0.rule.role) ?? 0) },
            otherwise: 0
        )
        return Part(
            rows: rows,
            table: OrderedTable(
                rows: rows.map { Row(when: $0.when, outcome: $0.rule.role) },
                otherwise: AgencyRole.none
            ),
            anyRow: symbols.condition(.any(rows.map(\.rule.when))),
            tests: rows.flatMap(\.rule.when.atoms).compactMap { if case .threshold(let id) = $0 { id } else { nil } },
            outcome: PivotalOutcome(
                name: .role(definition.term.id),
                decision: decision,
                meanings: roles.map { "\(definition.term.id.text): \($0.rawValue)" },
                titles: Array(repeating: definition.term.title, count: roles.count)
            )
        )
    }
}
