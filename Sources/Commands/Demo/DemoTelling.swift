import Recognise
import Respond
import Understand
import Vocabulary

/// What a contact tells of one of its people, in the words of whoever sends it on.
struct DemoTelling {
    private let person: Person
    private let contact: Contact
    private let record: ContactRecord
    private let policy: Policy

    init(_ person: Person, of contact: Contact, _ record: ContactRecord, _ policy: Policy) {
        self.person = person
        self.contact = contact
        self.record = record
        self.policy = policy
    }

    /// Each thing once, as far as the contact holds it.
    func details(_ wanted: [RequiredContent]) -> [ToldDetail] {
        var used: Set<Detail> = []
        return wanted.compactMap { content in
            guard used.insert(content.foundIn).inserted, let words = words(content.foundIn) else { return nil }
            return words.isEmpty ? nil : ToldDetail(content.item, words)
        }
    }

    /// What the person wants; nil where they have said nothing.
    var hopes: [String]? { person.wishes.isEmpty ? nil : person.wishes.removingRepeats() }

    /// Everybody to whom the person is tied.
    var others: [PersonID] { ties.map(\.person) }

    private func words(_ detail: Detail) -> String? {
        switch detail {
        case .name: person.name?.full
        case .born: born
        case .home: person.home.map(\.inOneLine)
        case .voice: person.voice
        case .wishes: person.wishes.joined(separator: "; ")
        case .school: person.school
        case .gp: person.gp
        case .occupation: person.occupation
        case .narrative: noticed
        case .location: contact.location.map(\.inOneLine)
        case .reference: record.summary.reference
        case .rationale: record.judgement?.rationale
        case .relationships: ties.map(\.words).joined(separator: "; ")
        case .spokenToAlone: person.spokenToAlone.map { $0 ? "Yes" : "No" }
        case .consent, .nothing: nil
        }
    }

    private var born: String? {
        switch person.birth {
        case .born(let date): CalendarDay(text: date.text)?.words ?? date.text
        case .aged(let age): "\(age) years old"
        case .agedBetween(let youngest, let oldest): "\(youngest) to \(oldest) years old"
        case nil: nil
        }
    }

    private var noticed: String {
        let titles = person.observations.compactMap { seen in
            policy.clues.first { $0.term.id == seen.clue }?.term.title
        }
        return titles.joined(separator: "; ")
    }

    private var ties: [(person: PersonID, words: String)] {
        contact.relationships.compactMap { tie in
            guard let other = [tie.from, tie.to].first(where: { $0 != person.id }), tie.from != tie.to,
                [tie.from, tie.to].contains(person.id),
                let name = contact.people.first(where: { $0.id == other })?.spokenName
            else { return nil }
            return (other, tie.to == person.id ? "\(name), their \(tie.kind)" : "\(name), whose \(tie.kind) they are")
        }
    }
}

extension Location {
    fileprivate var inOneLine: String { [line, postcode].compactMap(\.self).joined(separator: ", ") }
}
