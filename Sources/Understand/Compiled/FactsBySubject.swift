import Reasoning
import Recognise
import Vocabulary

/// The facts of a policy by what they ask about, so that a bench is told only of those that a contact bears on.
///
/// What asks about things by name, and about none that the contact has, reads as it does on the blank sheet.
struct FactsBySubject: Sendable {
    /// What everything reads as that a contact does not bear on: atoms fail, what only an answer tells is unknown.
    let blank: FactSheet
    private var always: [FactKey] = []
    private var byVulnerability: [VulnerabilityID: [FactKey]] = [:]
    private var byFeature: [FeatureID: [FactKey]] = [:]
    private var byClue: [ClueID: [FactKey]] = [:]
    private var byControl: [ControlID: [FactKey]] = [:]
    private var byAnswer: [FactID: [FactKey]] = [:]

    init(_ symbols: SymbolTable, of book: RuleBook) throws(ReasoningError) {
        var blank = FactSheet(for: book)
        for (index, place) in symbols.places.enumerated() {
            if case .atom(let atom) = place {
                if case .fact = atom {} else { try blank.set(.truth(false), for: FactKey(index)) }
            }
        }
        self.blank = blank
        for (index, place) in symbols.places.enumerated() { admit(place, FactKey(index)) }
    }

    private mutating func admit(_ place: SymbolTable.Place, _ key: FactKey) {
        switch place {
        case .atom(.vulnerability(let ids, _)) where !ids.isEmpty:
            for id in ids { byVulnerability[id, default: []].append(key) }
        case .atom(.feature(let ids, _)) where !ids.isEmpty:
            for id in ids { byFeature[id, default: []].append(key) }
        case .atom(.clue(let ids)):
            for id in ids { byClue[id, default: []].append(key) }
        case .atom(.control(let ids, _)) where !ids.isEmpty, .atom(.reliedOn(let ids)) where !ids.isEmpty:
            for id in ids { byControl[id, default: []].append(key) }
        case .atom(.fact(let id)), .atom(.answered(let id)), .quantity(.fact(let id)):
            byAnswer[id, default: []].append(key)
        case .atom(let atom) where atom.isLate: break
        case .atom, .quantity(.age): always.append(key)
        }
    }

    /// What must be looked at in these circumstances; a fact may be named twice.
    func facts(borneOnBy circumstances: Circumstances) -> [FactKey] {
        var facts = always
        for held in circumstances.held { facts += byVulnerability[held.id] ?? [] }
        for feature in circumstances.situation.features { facts += byFeature[feature.id] ?? [] }
        for clue in circumstances.presentClues { facts += byClue[clue] ?? [] }
        for control in circumstances.protecting { facts += byControl[control.recorded.control] ?? [] }
        for fact in circumstances.situation.contact.answers.facts { facts += byAnswer[fact] ?? [] }
        return facts
    }
}
