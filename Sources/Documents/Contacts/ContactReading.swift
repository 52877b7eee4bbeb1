package import Notation
package import Recognise
import Vocabulary

/// Reads a contact document, in the terms of one policy.
///
/// A missing field stays unknown. Unknown keys, unknown terms and references to people who are not listed are errors: a
/// slip in writing must never pass for something that was not recorded.
package struct ContactReading: Sendable {
    let terms: KnownTerms
    /// When the contact that is being read happened.
    var at: Instant?
    /// The people to whom the parts of the contact that is being read may refer.
    var cast = Cast.anybody

    package init(knowing terms: KnownTerms) {
        self.terms = terms
    }

    package func contact(from node: Node, in source: Source) throws(BadInput) -> Contact {
        try contact(Field(node, at: "", in: source))
    }

    /// Reads a contact that may stand inside a larger document.
    package func contact(_ field: Field) throws(BadInput) -> Contact {
        var fields = try field.fields()
        let at = try fields.required("at").instant()
        let kind = try fields.required("kind").one(of: ContactKind.self, "a kind of contact")
        var reading = self
        reading.at = at
        var contact = Contact(at: at, kind: kind, narrative: try fields.requiredText("narrative"))
        contact.people = try reading.people(&fields)
        reading.cast = Cast(contact.people.map(\.id))
        contact.reference = try fields.optional("reference")?.text()
        contact.reporter = try fields.optional("reporter").map(reporter)
        contact.location = try fields.optional("location").map(location)
        contact.relationships = try fields.list("relationships", reading.relationship)
        contact.situation = try fields.list("situation", reading.feature)
        contact.controls = try fields.list("controls", reading.control)
        contact.controlsAsOf = try fields.optional("controls_as_of")?.calendarDay()
        contact.answers = try fields.optional("answers").map(reading.answers) ?? Answers()
        contact.instruments = try fields.list("instruments", reading.instrument)
        contact.history = try history(&fields)
        contact.judgement = try fields.optional("judgement").map(judgement)
        try fields.finish()
        return contact
    }

    /// Reads the earlier contacts of a document, and nothing else of it.
    package func history(_ field: Field) throws(BadInput) -> [EarlierContact] {
        var fields = try field.fields()
        return try history(&fields)
    }

    private func history(_ fields: inout Fields) throws(BadInput) -> [EarlierContact] {
        try fields.list("history", earlierContact)
    }

    private func people(_ fields: inout Fields) throws(BadInput) -> [Person] {
        guard let field = fields.optional("people") else { return [] }
        let people = try field.list(person)
        var seen: [PersonID: Int] = [:]
        for (index, person) in people.enumerated() {
            if let first = seen.updateValue(index, forKey: person.id) {
                throw field.item(index).bad(
                    "\(person.id.text.inQuotes) is already the id of people[\(first)]",
                    remedy: "give every person an id of their own"
                )
            }
        }
        return people
    }
}
