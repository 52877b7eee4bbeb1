import Notation
import Recognise
import Vocabulary

extension ContactReading {
    /// Reads an earlier contact, which may be short.
    ///
    /// Whatever else a contact may hold is read as strictly, so that no slip passes unseen, and then left aside. People
    /// may be whole or bare ids, and need not be among those of the present contact. A kind left out is taken for a call.
    func earlierContact(_ field: Field) throws(BadInput) -> EarlierContact {
        var fields = try field.fields()
        var reading = self
        reading.cast = .anybody
        let at = try fields.required("at").instant()
        reading.at = at
        var earlier = EarlierContact(at: at, kind: .call)
        if let kind = fields.optional("kind") { earlier.kind = try kind.one(of: ContactKind.self, "a kind of contact") }
        earlier.narrative = try fields.optional("narrative")?.text() ?? ""
        let people = try fields.list("people", reading.earlierPerson)
        earlier.people = people.map(\.id)
        let location = try fields.optional("location").map(location)
        earlier.places = [location].compactMap(\.self) + people.compactMap(\.home)
        earlier.situation = try fields.list("situation", reading.feature)
        earlier.grade = try fields.optional("judgement").map(judgement)?.grade
        earlier.concerns = try fields.list("concerns") { (item) throws(BadInput) in
            try item.identifier(among: terms.clues, "a clue")
        }
        try reading.leaveAside(&fields)
        try fields.finish()
        return earlier
    }

    private func earlierPerson(_ field: Field) throws(BadInput) -> Person {
        if case .scalar(let text, _) = field.node.content { return Person(PersonID(text)) }
        return try person(field)
    }

    private func leaveAside(_ fields: inout Fields) throws(BadInput) {
        _ = try fields.optional("reference")?.text()
        _ = try fields.optional("reporter").map(reporter)
        _ = try fields.list("relationships", relationship)
        _ = try fields.list("controls", control)
        _ = try fields.optional("answers").map(answers)
        _ = try fields.list("instruments", instrument)
        _ = try fields.list("history", earlierContact)
    }
}
