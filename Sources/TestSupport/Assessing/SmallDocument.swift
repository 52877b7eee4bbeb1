import Foundation
package import Recognise
package import Vocabulary

/// A contact document of a few fields, as tests write them.
package struct SmallDocument: Hashable, Codable, Sendable {
    package var at: Instant
    package var kind: ContactKind
    package var reference: String?
    package var people: [SmallPerson]
    /// By fact and person, such as `harm.p1`.
    package var answers: [String: String]
    package var grade: Grade?
    /// Nil where none is recorded.
    package var controls: [SmallControl]?
    /// What was told later; nil where nothing was.
    package var further: [String]?

    package init(_ people: SmallPerson..., at moment: Instant = .noon, answers: [String: String] = [:]) {
        self.init(people, at: moment, answers: answers)
    }

    package init(_ people: [SmallPerson], at moment: Instant = .noon, answers: [String: String] = [:]) {
        at = moment
        kind = .attended
        self.people = people
        self.answers = answers
    }

    /// - Throws: `Refusal` where it is not such a document.
    package init(_ document: KeptDocument) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(document.json.utf8))
        } catch is DecodingError {
            throw Refusal(.badInput, "this is not a small document", remedy: "write one")
        }
    }

    package var kept: KeptDocument {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return KeptDocument(json: String(decoding: try encoder.encode(self), as: UTF8.self))
        }
    }

    package var contact: Contact {
        var contact = Contact(at: at, kind: kind, people: people.map(\.person))
        contact.reference = reference
        contact.judgement = grade.map { Judgement(grade: $0) }
        contact.controls = (controls ?? []).map(\.recorded)
        return contact
    }
}

/// A control of a small document, which works.
package struct SmallControl: Hashable, Codable, Sendable {
    package var control: ControlID
    package var protects: PersonID?
    package var ends: CalendarDay?
    package var successor: String?

    package init(_ control: ControlID, _ protects: PersonID? = "p1", ends: CalendarDay?, successor: String? = nil) {
        self.control = control
        self.protects = protects
        self.ends = ends
        self.successor = successor
    }

    fileprivate var recorded: RecordedControl {
        var recorded = RecordedControl(control, protects: protects, state: .working)
        recorded.ends = ends
        recorded.successor = successor
        return recorded
    }
}

/// A person of a small document.
package struct SmallPerson: Hashable, Codable, Sendable {
    package var id: PersonID
    package var record: RecordID?
    package var details: PersonDetails
    package var roles: [Role]

    package init(_ id: PersonID, _ details: PersonDetails = PersonDetails(), record: RecordID? = nil) {
        self.id = id
        self.details = details
        self.record = record
        roles = [.subject]
    }

    package var person: Person {
        let birth = details.born.flatMap(PartialDate.init(text:)).map(Birth.born)
        var person = Person(id, roles: Set(roles), birth: birth)
        person.record = record
        person.name = PersonName(given: details.given, family: details.family)
        person.home = Location(line: details.line, postcode: details.postcode)
        return person
    }
}
