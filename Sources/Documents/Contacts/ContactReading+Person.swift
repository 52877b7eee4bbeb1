import Foundation
import Notation
import Recognise
import Vocabulary

extension ContactReading {
    func person(_ field: Field) throws(BadInput) -> Person {
        var fields = try field.fields()
        var person = Person(PersonID(try personID(fields.required("id"))))
        person.record = try fields.optional("record").map(recordID)
        person.name = try fields.optional("name").map(name)
        person.birth = try birth(&fields)
        person.roles = Set(
            try fields.list("roles") { (item) throws(BadInput) in try item.one(of: Role.self, "a role") }
        )
        person.home = try fields.optional("home").map(location)
        person.school = try fields.optional("school")?.text()
        person.gp = try fields.optional("gp")?.text()
        person.language = try fields.optional("language")?.text()
        person.interpreter = try fields.optional("interpreter")?.text()
        person.ethnicity = try fields.optional("ethnicity")?.text()
        person.occupation = try fields.optional("occupation")?.text()
        person.observations = try fields.list("observations", observation)
        person.vulnerabilities = try fields.list("vulnerabilities") { (item) throws(BadInput) in
            try item.identifier(among: terms.vulnerabilities, "a vulnerability")
        }
        person.consent = try fields.optional("consent").map(consent)
        person.agreements = try agreements(&fields)
        person.spokenToAlone = try fields.optional("spoken_to_alone")?.isYes()
        person.voice = try fields.optional("voice")?.text()
        for key in ["wishes", "needs", "desired_outcomes"] {
            person.wishes += try fields.optional(key)?.textOrList() ?? []
        }
        try fields.finish()
        return person
    }

    /// A name in its parts; of plain text, the last word is taken for the family name where there are several.
    private func name(_ field: Field) throws(BadInput) -> PersonName {
        if case .scalar(let text, _) = field.node.content {
            let words = text.split(separator: " ")
            let family = words.count > 1 ? words.last.map(String.init) : nil
            let given = family == nil ? words : words.dropLast()
            return PersonName(given: given.joined(separator: " "), family: family)
        }
        var fields = try field.fields()
        let name = PersonName(
            given: try fields.optional("given")?.text(),
            family: try fields.optional("family")?.text()
        )
        try fields.finish()
        return name
    }

    private func observation(_ field: Field) throws(BadInput) -> Observation {
        var fields = try field.fields()
        let observation = Observation(
            try fields.required("clue").identifier(among: terms.clues, "a clue"),
            source: try fields.required("source").one(of: Observation.Source.self, "a source of an observation"),
            note: try fields.optional("note")?.text()
        )
        try fields.finish()
        return observation
    }

    private func recordID(_ field: Field) throws(BadInput) -> RecordID {
        let text = try field.text().lowercased()
        guard UUID(uuidString: text) != nil else {
            throw field.bad(
                "\(text.inQuotes) is not the id of a record",
                remedy: "write the UUID of the person's record"
            )
        }
        return RecordID(text)
    }

    private func personID(_ field: Field) throws(BadInput) -> String {
        let text = try field.text()
        guard !text.isEmpty, text.allSatisfy({ !$0.isWhitespace }) else {
            throw field.bad("\(text.inQuotes) is not an id", remedy: "write a short name without spaces, such as p1")
        }
        return text
    }
}
