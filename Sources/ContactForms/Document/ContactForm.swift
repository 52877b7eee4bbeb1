import Notation
import Recognise
import Vocabulary

/// A contact as it is typed: the fields of the draft on one side, the document of the contract on the other.
///
/// What is left out stays out, since what is missing is unknown and never no.
struct ContactForm {
    let fields: DraftFields
    /// What cannot even be written into a document, such as the 31st of June.
    private(set) var problems: [FieldProblem] = []
    /// Where each part of the document came from, to tell what is wrong with it beside its field.
    private(set) var origins: [String: String] = [:]

    init(_ fields: DraftFields) {
        self.fields = fields
    }

    /// The document, and in `problems` what kept a field out of it.
    mutating func document() -> JSONValue {
        problems = []
        let people = fields.keys.map { person($0) }
        let relations = numbered("relationships") { form, name, _ in form.relationship(name) }
        let situation = numbered("situation") { form, name, place in form.feature(name, at: place) }
        let controls = numbered("controls") { form, name, place in form.control(name, at: place) }
        return .written([
            ("reference", text("reference")),
            ("at", moment("at")),
            ("kind", text("kind")),
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

    /// The field for which something is wrong with the document.
    func field(of problem: FieldProblem) -> String {
        var path = problem.field
        // The nearest part of the document that a field gave.
        while !path.isEmpty {
            if let origin = origins[path] { return origin }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            path = String(path[..<end])
        }
        return problem.field
    }

    // MARK: - Parts

    func text(_ name: String) -> JSONValue? {
        fields.text(name).map(JSONValue.text)
    }

    func group(_ name: String, _ parts: [String]) -> JSONValue? {
        let written = parts.compactMap { part in text("\(name).\(part)").map { (part, $0) } }
        return written.isEmpty ? nil : .map(written)
    }

    mutating func came(_ place: String, from field: String) {
        origins[place] = field
    }

    mutating func wrong(_ field: String, _ problem: String, remedy: String) {
        problems.append(FieldProblem(field: field, problem: problem, remedy: remedy))
    }

    private mutating func numbered(
        _ name: String,
        _ make: (inout ContactForm, String, String) -> JSONValue?
    ) -> [JSONValue] {
        var made: [JSONValue] = []
        for number in fields.numbers(of: name) {
            let place = "\(name)[\(made.count)]"
            came(place, from: "\(name).\(number)")
            if let value = make(&self, "\(name).\(number)", place) { made.append(value) }
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

extension DraftFields {
    /// The first value, without the blanks round it; nil where nothing is written.
    func text(_ name: String) -> String? {
        let text = (self[name].first ?? "").trimmed
        return text.isEmpty ? nil : text
    }

    /// The people of the contact by the keys the draft gave them, in their order.
    var keys: [String] { self["persons"] }

    /// The numbers under which parts of a kind are kept, in order.
    func numbers(of name: String) -> [Int] {
        let found = values.keys.compactMap { key -> Int? in
            guard key.hasPrefix(name + ".") else { return nil }
            return Int(key.dropFirst(name.count + 1).prefix { $0 != "." })
        }
        return Set(found).sorted()
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

extension String {
    /// Without the blanks at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
