import Reasoning
import Recognise
import Vocabulary

/// Tells, for one person or for the contact as a whole, what the atoms of the policy come to.
struct Circumstances {
    let situation: Situation
    let nations: NationsByPostcode
    let names: Names
    let person: Person?
    /// What the person is vulnerable by.
    let held: [HeldVulnerability]
    /// The clues that are present and about the person.
    let presentClues: [ClueID]
    /// The controls that protect the person.
    let protecting: [AppraisedControl]

    init(situation: Situation, nations: NationsByPostcode, names: Names, person: Person?) {
        self.situation = situation
        self.nations = nations
        self.names = names
        self.person = person
        held = person.flatMap { situation.vulnerabilities[$0.id] } ?? []
        presentClues = person.map { situation.presentClues(about: $0.id).map { situation.clues[$0].clue } } ?? []
        protecting = person.map { situation.controls(protecting: $0.id) } ?? []
    }

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
        case .vulnerability(let ids, let confirmedOnly): held.contains { fits($0, ids, confirmedOnly) }
        case .feature(let ids, let place): situation.features.contains { fits($0, ids, place) }
        case .harmsChild: harmsChild
        case .clue(let ids): presentClues.contains(where: ids.contains)
        case .role(let role): hasRole(role)
        case .control(let ids, let concerns): protecting.contains { fits($0, ids, concerns) }
        case .reliedOn(let ids): protecting.contains { $0.isReliedOn && fits($0, ids, []) }
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
        held.filter { fits($0, ids, confirmedOnly) }.map(\.id)
    }

    private func fits(_ held: HeldVulnerability, _ ids: [VulnerabilityID], _ confirmedOnly: Bool) -> Bool {
        (!confirmedOnly || held.basis == .confirmed) && (ids.isEmpty || ids.contains(held.id))
    }

    /// Those of the listed features that stand in the given place; any where the list is empty.
    func features(_ ids: [FeatureID], _ place: Atom.FeaturePlace) -> [StandingFeature] {
        situation.features.filter { fits($0, ids, place) }
    }

    private func fits(_ feature: StandingFeature, _ ids: [FeatureID], _ place: Atom.FeaturePlace) -> Bool {
        guard ids.isEmpty || ids.contains(feature.id) else { return false }
        switch place {
        case .anywhere: return true
        case .about: return person != nil && feature.about == person?.id
        case .recorded: return person != nil && feature.about == person?.id && feature.basis == .confirmed
        case .caused: return person != nil && feature.by == person?.id
        }
    }

    /// Those of the listed clues that are present and about the person.
    func clues(_ ids: [ClueID]) -> [ClueID] {
        presentClues.filter(ids.contains).removingRepeats()
    }

    /// The controls of the listed kinds that protect the person and give one of the concerns; empty lists mean any.
    func controls(_ ids: [ControlID], _ concerns: [ControlConcern]) -> [AppraisedControl] {
        protecting.filter { fits($0, ids, concerns) }
    }

    private func fits(_ control: AppraisedControl, _ ids: [ControlID], _ concerns: [ControlConcern]) -> Bool {
        (ids.isEmpty || ids.contains(control.recorded.control))
            && (concerns.isEmpty || concerns.contains(control.concern))
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
        return wanted.concerns.isEmpty || presentClues.contains(where: wanted.concerns.contains)
    }
}
