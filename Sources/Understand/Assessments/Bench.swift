import Reasoning
import Recognise
import Vocabulary

/// One sheet of facts: that of a person, or that of the contact as a whole.
///
/// Everything known before the tests is written first; what follows from them is added as it is found.
struct Bench: Sendable {
    let compiled: CompiledPolicy
    let situation: Situation
    let names: Names
    let person: Person?
    private(set) var sheet: FactSheet
    /// The tests of this bench that are in play.
    private(set) var inPlay: [ThresholdID] = []

    init(_ compiled: CompiledPolicy, situation: Situation, names: Names, person: Person?) throws(ReasoningError) {
        self.compiled = compiled
        self.situation = situation
        self.names = names
        self.person = person
        sheet = FactSheet(for: compiled.book)
        let circumstances = Circumstances(situation: situation, policy: compiled.policy, names: names, person: person)
        for (index, place) in compiled.symbols.places.enumerated() {
            try sheet.set(circumstances.value(at: place), for: FactKey(index))
        }
    }

    var scope: Scope { person == nil ? .contact : .person }

    func truth(_ criterion: Criterion) -> Truth {
        compiled.book.truth(of: compiled.condition(criterion), on: sheet)
    }

    func finding(_ criterion: Criterion) -> Finding {
        compiled.book.finding(for: compiled.condition(criterion), on: sheet)
    }

    /// The reasons for a finding, as sentences.
    func reasons(_ finding: Finding) -> [String] {
        Reasons(bench: self).sentences(finding)
    }

    /// Brings tests into play: its own as the policy says, the contact's as they stand on the contact's bench.
    mutating func bringIntoPlay(ofContact: [ThresholdID]) throws(ReasoningError) {
        let thresholds = compiled.policy.thresholds
        inPlay = thresholds.filter { $0.about == scope && isRaised($0) }.map(\.id)
        let live = Set(inPlay + ofContact)
        sheet.setAside = Set(thresholds.map(\.id).filter { !live.contains($0) }.compactMap(compiled.rule))
        for id in thresholds.map(\.id) { try set(.weighed(id), live.contains(id)) }
    }

    private func isRaised(_ threshold: ThresholdDefinition) -> Bool {
        let facts = threshold.metWhen.facts + threshold.grades.flatMap(\.when.facts)
        if facts.contains(where: isAnswered) { return true }
        guard let raisedBy = threshold.raisedBy, truth(raisedBy) == .yes else { return false }
        return threshold.scope.map { truth($0) != .no } ?? true
    }

    private func isAnswered(_ fact: FactID) -> Bool {
        guard let definition = names.fact(fact) else { return false }
        return situation.contact.answers[fact, about: definition.about == .contact ? nil : person?.id] != nil
    }

    /// Writes what has been found out since, where the policy has a place for it.
    mutating func set(_ atom: Atom, _ holds: Bool) throws(ReasoningError) {
        guard let key = compiled.symbols.key(atom) else { return }
        try sheet.set(.truth(holds), for: key)
    }

    /// Writes everything that can only be told late.
    mutating func settleLate(_ holds: (Atom) -> Bool) throws(ReasoningError) {
        for atom in compiled.symbols.atoms where atom.isLate { try set(atom, holds(atom)) }
    }
}
