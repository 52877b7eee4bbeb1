import Vocabulary

/// Tells whom each clue of one narrative is about.
///
/// The listed person whom its sentence names, by name, relation, role or pronoun; else the only subject; else nobody. Of
/// several, how somebody is belongs to the one spoken of last before it; what is done to somebody, to a subject or victim.
struct ClueOwner {
    private let mentions: [Mention]
    private let onlySubject: PersonID?
    private let harmed: Set<PersonID>
    private let tellers: Set<PersonID>
    private let doneToPerson: Set<ClueID>

    init(_ contact: Contact, narrative scalars: some Collection<Unicode.Scalar>, _ words: PeopleWords) {
        let subjects = contact.people.filter { $0.roles.contains(.subject) }
        onlySubject = subjects.count == 1 ? subjects.first?.id : nil
        let reading = MentionReading(contact.people, contact.relationships, words, onlySubject: onlySubject)
        harmed = Set(contact.people.filter { !$0.roles.isDisjoint(with: [.subject, .victim]) }.map(\.id))
        doneToPerson = words.doneToPerson
        tellers = Set(
            contact.people.filter { !$0.roles.isDisjoint(with: [.caller, .witness, .carer, .parent]) }.map(\.id)
        ).subtracting(harmed)
        mentions = Antecedents(reading: reading, tellers: tellers, onlySubject: onlySubject)
            .resolved(reading.mentions(in: NarrativeWords(scalars)))
    }

    /// The person whom a clue in a sentence is about.
    func person(of clue: ClueID, at range: Range<Int>, in sentence: Range<Int>) -> PersonID? {
        let here = mentions.filter { sentence.contains($0.range.lowerBound) && $0.person != nil }
        let people = here.compactMap(\.person).removingRepeats()
        if let onlySubject {
            let onlyTold = here.allSatisfy { $0.tells && $0.person.map(tellers.contains) == true }
            let isSuffering = doneToPerson.contains(clue) && people.allSatisfy { !harmed.contains($0) }
            if onlyTold || isSuffering { return onlySubject }
        }
        guard people.count > 1 else { return people.first ?? onlySubject }
        if doneToPerson.contains(clue) {
            let suffering = people.filter(harmed.contains)
            if suffering.count == 1 { return suffering.first }
            if let onlySubject, suffering.contains(onlySubject) { return onlySubject }
            let within = here.last { range.overlaps($0.range) }
            return within?.person ?? suffering.first ?? onlySubject
        }
        let before = here.filter { $0.range.lowerBound <= range.lowerBound && !$0.isPossessive && !$0.tells }
        return before.last?.person ?? onlySubject ?? people.first
    }

    /// The listed person whom words that give a clue to somebody else speak of: "her sister", where the sister is listed.
    func listedPerson(in cue: Range<Int>) -> PersonID? {
        mentions.last { mention in
            if case .pronoun = mention.kind { return false }
            return cue.overlaps(mention.range)
        }?.person
    }
}
