package import Notation
package import Recognise
package import Vocabulary

/// A contact as it is typed: the fields of the draft on one side, the document of the contract on the other.
///
/// What is left out stays out, since what is missing is unknown and never no.
package struct ContactForm {
    package let fields: DraftFields
    /// What cannot even be written into a document, such as the 31st of June.
    package private(set) var problems: [FieldProblem] = []
    /// The fields that are empty and without which a contact, or an entry that was begun, cannot be recorded.
    private(set) var missing: [String] = []
    /// Where the parts of the document came from that do not stand under the name of their field.
    private var origins: [String: String] = [:]

    package init(_ fields: DraftFields) {
        self.fields = fields
    }

    /// The document; in `problems` and `missing` what kept a field, or an entry, out of it.
    package mutating func document() -> JSONValue {
        self = ContactForm(fields)
        let (kind, at) = (needed("kind"), moment("at"))
        let people = fields.keys.map { person($0) }
        let relations = numbered("relationships") { form, name in form.relationship(name) }
        let situation = numbered("situation") { form, name in form.feature(name) }
        let controls = numbered("controls") { form, name in form.control(name) }
        return .written([
            ("reference", text("reference")),
            ("at", at),
            ("kind", kind),
            ("reporter", group("reporter", ["kind", "name", "relation"])),
            ("location", group("location", ["line", "postcode", "kind"])),
            ("narrative", .text(fields["narrative"].first ?? "")),
            ("people", .listed(people)),
            ("relationships", .listed(relations)),
            ("situation", .listed(situation)),
            ("controls", .listed(controls)),
            ("answers", answers),
        ])
    }

    /// The field from which a part of the document came, such as `people.p2.age` for `people[1].age`.
    func field(of part: String) -> String {
        var (path, rest) = (part, "")
        while !path.isEmpty {
            if let origin = origins[path] { return origin + rest }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            if path[end] == "." { rest = path[end...] + rest }
            path = String(path[..<end])
        }
        return part
    }

    // MARK: - Parts

    func text(_ name: String) -> JSONValue? {
        fields.text(name).map(JSONValue.text)
    }

    mutating func needed(_ name: String) -> JSONValue? {
        if fields.text(name) == nil { lacks(name) }
        return text(name)
    }

    /// Several texts together; nil where none is written, or one that the others need is not.
    mutating func group(_ name: String, _ parts: [String], needing needed: [String] = []) -> JSONValue? {
        let written = parts.compactMap { part in text("\(name).\(part)").map { (part, $0) } }
        guard !written.isEmpty else { return nil }
        let lacking = needed.map { "\(name).\($0)" }.filter { fields.text($0) == nil }
        lacking.forEach { lacks($0) }
        return lacking.isEmpty ? .map(written) : nil
    }

    mutating func came(_ place: String, from field: String) {
        origins[place] = field
    }

    mutating func lacks(_ field: String) {
        missing.append(field)
    }

    mutating func wrong(_ field: String, _ problem: String, remedy: String) {
        problems.append(FieldProblem(field: field, problem: problem, remedy: remedy))
    }

    private mutating func numbered(
        _ name: String,
        _ make: (inout ContactForm, String) -> JSONValue?
    ) -> [JSONValue] {
        var made: [JSONValue] = []
        for number in fields.numbers(of: name) {
            came("\(name)[\(made.count)]", from: "\(name).\(number)")
            if let value = make(&self, "\(name).\(number)") { made.append(value) }
        }
        return made
    }

    private var answers: JSONValue? {
        let given = fields.values.keys.filter { $0.hasPrefix("answers.") }.sorted().compactMap { name in
            text(name).map { (String(name.dropFirst("answers.".count)), $0) }
        }
        return given.isEmpty ? nil : .map(given)
    }
}

extension JSONValue {
    /// A map of what is written; what is missing is left out.
    static func written(_ entries: [(String, JSONValue?)]) -> JSONValue {
        .map(entries.compactMap { key, value in value.map { (key, $0) } })
    }

    /// Nil where the list is empty.
    static func listed(_ items: [JSONValue]) -> JSONValue? {
        items.isEmpty ? nil : .list(items)
    }
}
