import Reasoning
import Vocabulary

/// Gives every atom and number of a policy its place on a sheet of facts.
struct SymbolTable: Sendable {
    /// Those that can only be told late, with their places.
    private(set) var lateAtoms: [(atom: Atom, key: FactKey)] = []
    private(set) var kinds: [FactKind] = []
    private var atomKeys: [Atom: FactKey] = [:]
    private var quantityKeys: [Quantity: FactKey] = [:]
    private var rules: [ThresholdID: RuleKey] = [:]
    private(set) var thresholds: [ThresholdID]
    /// What stands at each place.
    private(set) var places: [Place] = []

    enum Place: Hashable, Sendable {
        case atom(Atom)
        case quantity(Quantity)
    }

    init(thresholds: [ThresholdID], facts: [FactDefinition]) {
        self.thresholds = thresholds
        for (index, id) in thresholds.enumerated() { rules[id] = RuleKey(index) }
        for fact in facts {
            switch fact.kind {
            case .truth: admit(.atom(.fact(fact.id)))
            case .count: admit(.compare(fact.id == .age ? .age : .fact(fact.id), .atLeast, 0))
            }
        }
        admit(.compare(.age, .atLeast, 0))
    }

    /// Makes room for everything a condition mentions, the conditions inside `anyone` included.
    mutating func admit(_ criterion: Criterion) {
        for atom in criterion.atoms {
            if case .threshold = atom { continue }
            if case .anyone(let inner) = atom { admit(inner) }
            guard atomKeys[atom] == nil else { continue }
            atomKeys[atom] = FactKey(kinds.count)
            if atom.isLate { lateAtoms.append((atom, FactKey(kinds.count))) }
            places.append(.atom(atom))
            kinds.append(.truth)
        }
        for quantity in criterion.quantities where quantityKeys[quantity] == nil {
            quantityKeys[quantity] = FactKey(kinds.count)
            places.append(.quantity(quantity))
            kinds.append(.count)
        }
    }

    func key(_ atom: Atom) -> FactKey? { atomKeys[atom] }
    func key(_ quantity: Quantity) -> FactKey? { quantityKeys[quantity] }
    func rule(_ id: ThresholdID) -> RuleKey? { rules[id] }
    func threshold(_ key: RuleKey) -> ThresholdID { thresholds[key.index] }

    /// The condition in the terms of the engine.
    ///
    /// What was not admitted points past the sheet, which the rule book refuses.
    func condition(_ criterion: Criterion) -> Condition {
        switch criterion {
        case .always: .always
        case .atom(.threshold(let id)): .rule(rules[id] ?? RuleKey(rules.count))
        case .atom(let atom): .fact(atomKeys[atom] ?? FactKey(kinds.count))
        case .compare(let quantity, let comparison, let number):
            .compare(quantityKeys[quantity] ?? FactKey(kinds.count), comparison, number)
        case .all(let parts): .all(parts.map(condition))
        case .any(let parts): .any(parts.map(condition))
        case .not(let inner): .not(condition(inner))
        case .atLeast(let count, let parts): .atLeast(count, parts.map(condition))
        case .unless(let inner): .not(.presume(condition(inner), whenUnknown: false))
        }
    }
}
