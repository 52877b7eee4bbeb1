package import Vocabulary

/// One contact between people and police or a partner, as it was recorded.
///
/// What is missing is unknown, never no.
package struct Contact: Sendable {
    package var reference: String?
    package var at: Instant
    package var kind: ContactKind
    package var reporter: Reporter?
    package var location: Location?
    package var narrative: String
    package var people: [Person]
    package var relationships: [Relationship]
    package var situation: [RecordedFeature]
    package var controls: [RecordedControl]
    /// The day by which the controls are looked at; nil where it is that of the contact.
    package var controlsAsOf: CalendarDay?
    package var answers: Answers
    package var instruments: [AnsweredInstrument]
    package var history: [EarlierContact]
    package var judgement: Judgement?

    package init(at: Instant, kind: ContactKind, narrative: String = "", people: [Person] = []) {
        self.at = at
        self.kind = kind
        self.narrative = narrative
        self.people = people
        relationships = []
        situation = []
        controls = []
        answers = Answers()
        instruments = []
        history = []
    }

    package func person(_ id: PersonID) -> Person? {
        people.first { $0.id == id }
    }
}

/// How a contact came about.
package enum ContactKind: String, CaseIterable, Codable, Sendable {
    case call, attended, online, custody, partner, patrol
    case frontDesk = "front-desk"
}

/// Who told of it.
package struct Reporter: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case `public`, partner, officer, anonymous
    }

    package var name: String?
    package var relation: String?
    package var kind: Kind?

    package init(name: String? = nil, relation: String? = nil, kind: Kind? = nil) {
        self.name = name
        self.relation = relation
        self.kind = kind
    }
}

/// A place by its address.
package struct Location: Hashable, Sendable {
    package var line: String?
    package var postcode: String?
    package var kind: String?
    /// The nation whose law applies, where the document says it.
    package var nation: Nation?

    package init(line: String? = nil, postcode: String? = nil, kind: String? = nil, nation: Nation? = nil) {
        self.line = line
        self.postcode = postcode
        self.kind = kind
        self.nation = nation
    }
}
