import Reasoning
import Recognise
import Vocabulary

/// One sheet of facts: that of a person, or that of the contact as a whole.
///
/// Everything known before the tests is written first; what follows from them is added as it is found.
final class Bench {
    let compiled: CompiledPolicy
    let situation: Situation
    let names: Names
    let person: Person?
    let circumstances: Circumstances
    private(set) var sheet: FactSheet
    /// The tests of this bench that are in play.
    private(set) var inPlay: [ThresholdID] = []

    /// Tells of some facts, or of all where none are named.
    init(
        _ compiled: CompiledPolicy,
        situation: Situation,
        names: Names,
        person: Person?,
        telling facts: [FactKey]? = nil
    ) throws(ReasoningError) {
        self.compiled = compiled
        self.situation = situation
        self.names = names
        self.person = person
        circumstances = Circumstances(
            situation: situation,
            nations: compiled.policy.nations,
            names: names,
            person: person
        )
        sheet = compiled.factsBySubject.blank
        let places = compiled.symbols.places
        for key in facts ?? compiled.factsBySubject.facts(borneOnBy: circumstances) {
            try sheet.set(circumstances.value(at: places[key.index]), for: key)
        }
    }

    var scope: Scope { person == nil ? .contact : .person }

    func truth(_ condition: Condition) -> Truth {
        compiled.book.truth(of: condition, on: sheet)
    }

    func finding(_ condition: Condition) -> Finding {
        compiled.book.finding(for: condition, on: sheet)
    }

    /// The reasons for a finding, as sentences.
    func reasons(_ finding: Finding) -> [String] {
        Reasons(bench: self).sentences(finding)
    }

    /// Brings tests into play: its own as the policy says, the contact's as they stand on the contact's bench.
    func bringIntoPlay(ofContact: [ThresholdID]) throws(ReasoningError) {
        inPlay = compiled.thresholds.filter { $0.definition.about == scope && isRaised($0) }.map(\.id)
        let live = Set(inPlay + ofContact)
        for threshold in compiled.thresholds {
            let isLive = live.contains(threshold.id)
            if !isLive, let rule = threshold.rule { sheet.setAside.insert(rule) }
            if let weighed = threshold.weighed { try sheet.set(.truth(isLive), for: weighed) }
        }
    }

    private func isRaised(_ threshold: CompiledThreshold) -> Bool {
        if threshold.facts.contains(where: isAnswered) { return true }
        guard let raisedBy = threshold.raisedBy, truth(raisedBy) == .yes else { return false }
        return threshold.scope.map { truth($0) != .no } ?? true
    }

    private func isAnswered(_ fact: FactID) -> Bool {
        guard let definition = names.fact(fact) else { return false }
        return situation.contact.answers[fact, about: definition.about == .contact ? nil : person?.id] != nil
    }

    /// Writes everything that can only be told late.
    func settleLate(_ holds: (Atom) -> Bool) throws(ReasoningError) {
        for (atom, key) in compiled.symbols.lateAtoms { try sheet.set(.truth(holds(atom)), for: key) }
    }
}
