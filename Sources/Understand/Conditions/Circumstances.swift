import Reasoning
import Recognise
import Vocabulary

/// Tells, for one person or for the contact as a whole, what the atoms of the policy come to.
struct Circumstances {
    let situation: Situation
    let nations: NationsByPostcode
    let names: Names
    let person: Person?

    func value(at place: SymbolTable.Place) -> FactValue {
        switch place {
        case .quantity(.age): return age
        case .quantity(.fact(let fact)): return answer(to: fact)
        case .atom(.fact(let fact)): return answer(to: fact)
        case .atom(let atom): return .truth(holds(atom))
        }
    }

    private var contact: Contact { situation.contact }

    private var age: FactValue {
        guard let person else { return .unknown }
        return situation.age(of: person).map { .number(Double($0)) } ?? answer(to: .age)
    }

    private func answer(to fact: FactID) -> FactValue {
        guard let definition = names.fact(fact) else { return .unknown }
        let answer = contact.answers[fact, about: definition.about == .contact ? nil : person?.id]
        switch (answer, definition.kind) {
        case (.yes, .truth): return .truth(true)
        case (.no, .truth): return .truth(false)
        case (.number(let number), .count): return .number(number)
        default: return .unknown
        }
    }

    /// Atoms that are told late read as not holding until they are.
    private func holds(_ atom: Atom) -> Bool {
        switch atom {
        case .answered(let fact): isAnswered(fact)
        case .vulnerability(let ids, let confirmedOnly): !vulnerabilities(ids, confirmedOnly: confirmedOnly).isEmpty
        case .feature(let ids, let place): !features(ids, place).isEmpty
        case .harmsChild: harmsChild
        case .clue(let ids): !clues(ids).isEmpty
        case .role(let role): hasRole(role)
        case .control(let ids, let concerns): !controls(ids, concerns).isEmpty
        case .reliedOn(let ids): controls(ids, []).contains(where: \.isReliedOn)
        case .consent(let pathway, let states): person.map { states.contains(consent(of: $0, to: pathway)) } ?? false
        case .kind(let kinds): kinds.contains(contact.kind)
        case .grade(let grades): contact.judgement.map { grades.contains($0.grade) } ?? false
        case .spokenToAlone(let alone): person?.spokenToAlone == alone
        case .nation(let nation): situation.nation(of: person, by: nations) == nation
        case .has(let detail): contact.holds(detail, about: person)
        case .labelling: !situation.labels.isEmpty
        case .contacts(let count): self.count(count) >= count.atLeast
        case .contactsHere(let atLeast, let within): earlier.countHere(within: within) >= atLeast
        case .moreOften(let atLeast, let recent, let within):
            person.map { earlier.isMoreOften(atLeast, with: $0, recent: recent, within: within) } ?? false
        case .rising(let kind, let within): earlier.isRising(kind, about: person, within: within)
        case .toldBy(let kind): isTold(by: kind)
        case .fact, .threshold, .graded, .weighed, .anyone, .harm, .referral, .asks, .remaining: false
        }
    }

    private func isAnswered(_ fact: FactID) -> Bool {
        let about = names.fact(fact)?.about == .contact ? nil : person?.id
        return contact.answers[fact, about: about] != nil
    }

    /// Those of the listed vulnerabilities that the person has; any where the list is empty.
    func vulnerabilities(_ ids: [VulnerabilityID], confirmedOnly: Bool) -> [VulnerabilityID] {
        let held = person.flatMap { situation.vulnerabilities[$0.id] } ?? []
        return held.filter { !confirmedOnly || $0.basis == .confirmed }
            .map(\.id).filter { ids.isEmpty || ids.contains($0) }
    }

    /// Those of the listed features that stand in the given place; any where the list is empty.
    func features(_ ids: [FeatureID], _ place: Atom.FeaturePlace) -> [StandingFeature] {
        situation.features.filter { feature in
            guard ids.isEmpty || ids.contains(feature.id) else { return false }
            switch place {
            case .anywhere: return true
            case .about: return person != nil && feature.about == person?.id
            case .recorded: return person != nil && feature.about == person?.id && feature.basis == .confirmed
            case .caused: return person != nil && feature.by == person?.id
            }
        }
    }

    /// Those of the listed clues that are present and about the person.
    func clues(_ ids: [ClueID]) -> [ClueID] {
        guard let person else { return [] }
        return situation.presentClues(about: person.id).map { situation.clues[$0].clue }.filter { ids.contains($0) }
            .removingRepeats()
    }

    /// The controls of the listed kinds that protect the person and give one of the concerns; empty lists mean any.
    func controls(_ ids: [ControlID], _ concerns: [ControlConcern]) -> [AppraisedControl] {
        guard let person else { return [] }
        return situation.controls(protecting: person.id).filter {
            (ids.isEmpty || ids.contains($0.recorded.control)) && (concerns.isEmpty || concerns.contains($0.concern))
        }
    }

    private var harmsChild: Bool {
        guard let person else { return false }
        return situation.features.contains { feature in
            guard feature.by == person.id, names.feature(feature.id)?.isHarmful == true else { return false }
            guard let about = feature.about.flatMap(contact.person), about.id != person.id else { return false }
            return situation.age(of: about).map { $0 < 18 } ?? false
        }
    }

    private func hasRole(_ role: Role) -> Bool {
        guard let person else { return false }
        if person.roles.contains(role) { return true }
        return contact.relationships.contains { $0.from == person.id && $0.kind.lowercased() == role.rawValue }
    }

    private func consent(of person: Person, to pathway: PathwayID?) -> ConsentState {
        pathway.map(person.consent) ?? person.consent?.referral ?? .notAsked
    }

    /// Contacts with this person that fit, this one included unless only earlier ones count.
    func count(_ wanted: ContactCount) -> Int {
        guard let person else { return 0 }
        return earlier.count(wanted, with: person, presentFits: thisOneFits(wanted))
    }

    private var earlier: EarlierContacts { EarlierContacts(situation: situation) }

    private func isTold(by kind: Atom.Teller) -> Bool {
        guard let person else { return false }
        return Tellers(situation: situation, names: names, person: person).areAll(kind)
    }

    private func thisOneFits(_ wanted: ContactCount) -> Bool {
        if let grade = wanted.graded, contact.judgement?.grade != grade { return false }
        if !wanted.features.isEmpty, features(wanted.features, .about).isEmpty { return false }
        return wanted.concerns.isEmpty || !clues(wanted.concerns).isEmpty
    }
}
