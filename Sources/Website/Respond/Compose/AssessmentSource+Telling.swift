import PlainWords
import Recognise
import Understand
import Vocabulary

extension AssessmentSource {
    /// What the contact tells of somebody; nil where it tells nothing, or nothing that is told without the whole of it.
    func told(_ detail: Detail, of person: Person) -> (words: String, others: [PersonID])? {
        if detail == .relationships { return household(of: person) }
        return words(detail, of: person)?.ifWritten.map { ($0, []) }
    }

    private func words(_ detail: Detail, of person: Person) -> String? {
        switch detail {
        case .name: person.name?.full
        case .born: person.birth?.words(on: LocalTime.day(of: contact.at))
        case .home: person.home?.inOneLine
        case .voice: person.voice?.ifWritten.map { "“\($0)”" }
        case .wishes: person.wishes.map { "“\($0)”" }.joined(separator: " ")
        case .school: person.school
        case .gp: person.gp
        case .occupation: person.occupation
        case .narrative: seenAndHeard(of: person)
        case .location: contact.location?.inOneLine
        case .reference: record.summary.reference
        case .rationale: record.judgement.map { "\($0.grade.words): \($0.rationale)" }
        case .spokenToAlone: person.spokenToAlone.map { $0 ? "Yes" : "No" }
        case .consent, .relationships, .nothing: nil
        }
    }

    /// The clues as facts, without the words they were found in.
    private func seenAndHeard(of person: Person) -> String? {
        let clues = kept.clues.filter { $0.person == person.id && $0.assertion.isTold }
        let facts = clues.map { clue in
            let title = names.title(clue.clue)
            return clue.assertion == .present ? title : "\(clue.assertion.words.lowercased()): \(title)"
        }
        return facts.isEmpty ? nil : facts.removingRepeats().joined(separator: "; ").capitalised
    }

    private func household(of person: Person) -> (words: String, others: [PersonID])? {
        let tied = contact.relationships.compactMap { tie -> (PersonID, String)? in
            if tie.to == person.id { return (tie.from, "\(name(tie.from) ?? tie.from.text), their \(tie.kind)") }
            guard tie.from == person.id else { return nil }
            return (tie.to, "\(name(tie.to) ?? tie.to.text), of whom \(person.spokenName) is the \(tie.kind)")
        }
        return tied.isEmpty ? nil : (tied.map(\.1).joined(separator: "; "), tied.map(\.0).removingRepeats())
    }

    /// What no route asks for by itself, and may matter to whoever acts.
    func besides(_ person: Person) -> [Offer] {
        let harms = kept.formulation.filter { $0.person == person.id }.map { names.title($0.harm) }.removingRepeats()
        let causing = kept.situation.filter { $0.about == person.id }.compactMap(\.by).removingRepeats()
        let who = causing.compactMap { name($0) }
        let offers = [
            Offer(key: "harm", item: "Harm that can follow", words: harms.listed().capitalised),
            Offer(key: "cause", item: "Who causes it", words: who.listed(), others: causing),
        ]
        return offers.filter { !$0.words.isEmpty }
    }
}

extension FoundClue.Assertion {
    fileprivate var isTold: Bool { self == .present || self == .past || self == .possible }
}

extension Location {
    fileprivate var inOneLine: String { [line, postcode].compactMap(\.self).joined(separator: ", ") }
}
