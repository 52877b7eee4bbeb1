import Recognise
import Vocabulary

/// Tells from whom the account of a contact comes, as far as one person is concerned.
struct Tellers {
    let situation: Situation
    let names: Names
    let person: Person

    /// Whether everybody who told of it is of this kind; no where nobody is known to have, or where somebody else did.
    func areAll(_ kind: Atom.Teller) -> Bool {
        guard !isToldByOutsider else { return false }
        let tellers = contact.people.filter(tells)
        return !tellers.isEmpty && tellers.allSatisfy { $0.id != person.id && fits($0, kind) }
    }

    private var contact: Contact { situation.contact }

    private func tells(_ teller: Person) -> Bool {
        !teller.roles.isDisjoint(with: [.caller, .witness]) || isReporter(teller)
    }

    /// Whether the one who reported it is none of the people listed.
    private var isToldByOutsider: Bool {
        guard let reporter = contact.reporter else { return false }
        let isListed = contact.people.contains { isReporter($0) }
        let isSomebody = reporter.kind == .officer || reporter.kind == .partner
        return !isListed && (isSomebody || reporter.name != nil || reporter.relation != nil)
    }

    /// Whether a listed person is the one who reported it: by name or a part of it, else by what they are to somebody.
    private func isReporter(_ teller: Person) -> Bool {
        if let name = contact.reporter?.name?.lowercased() {
            return [teller.name?.full, teller.name?.given, teller.name?.family].contains { $0?.lowercased() == name }
        }
        guard let relation = contact.reporter?.relation?.lowercased() else { return false }
        if teller.roles.contains(where: { $0.rawValue == relation }) { return true }
        return contact.relationships.contains { $0.from == teller.id && $0.kind.lowercased() == relation }
    }

    private func fits(_ teller: Person, _ kind: Atom.Teller) -> Bool {
        switch kind {
        case .possibleCause: teller.roles.contains(.suspect) || causesHarm(teller)
        case .close: !teller.roles.isDisjoint(with: [.carer, .parent, .household]) || isRelated(teller)
        }
    }

    private func causesHarm(_ teller: Person) -> Bool {
        situation.features(about: person.id).contains { $0.by == teller.id && names.feature($0.id)?.isHarmful == true }
    }

    private func isRelated(_ teller: Person) -> Bool {
        contact.relationships.contains { tie in
            [tie.from, tie.to].contains(teller.id) && [tie.from, tie.to].contains(person.id)
        }
    }
}
