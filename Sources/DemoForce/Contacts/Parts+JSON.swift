import Notation
import Vocabulary

extension JSONValue {
    /// The fields that have a value, in their order.
    static func present(_ fields: [(String, JSONValue?)]) -> [(String, JSONValue)] {
        fields.compactMap { key, value in value.map { (key, $0) } }
    }

    /// A list; nil where it is empty.
    static func some(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .list(items) }

    static func some(_ texts: [String]) -> JSONValue? { some(texts.map(JSONValue.text)) }
}

extension DemoContact.Reporter {
    var json: JSONValue {
        .map(
            JSONValue.present([
                ("name", name.map(JSONValue.text)), ("relation", relation.map(JSONValue.text)), ("kind", .text(kind)),
            ])
        )
    }
}

extension DemoContact.Place {
    var json: JSONValue {
        .map(
            JSONValue.present([
                ("line", .text(line)), ("postcode", postcode.map(JSONValue.text)), ("kind", .text(kind)),
            ])
        )
    }
}

extension DemoContact.Control {
    var json: JSONValue {
        .map(
            JSONValue.present([
                ("control", .text(control)), ("protects", .text(protects)), ("owner", owner.map(JSONValue.text)),
                ("state", .text(state)), ("verified", verified.map { .text($0.text) }),
                ("ends", ends.map { .text($0.text) }), ("successor", ends == nil ? nil : .text("none")),
                ("failed_because", because.map(JSONValue.text)),
            ])
        )
    }
}

extension DemoContact.Person {
    func json(record id: String?) -> JSONValue {
        let name = JSONValue.present([("given", given.map(JSONValue.text)), ("family", family.map(JSONValue.text))])
        let agreed = agreements.map { agreement in
            JSONValue.map([("pathway", .text(agreement.pathway)), ("state", .text(agreement.state))])
        }
        let given = consent.map { consent in
            JSONValue.map(
                JSONValue.present([("referral", .text(consent.state)), ("reason", consent.because.map(JSONValue.text))])
            )
        }
        let seen = observations.map { seen in
            JSONValue.map([("clue", .text(seen.clue)), ("source", .text(seen.source))])
        }
        return .map(
            JSONValue.present([
                ("id", .text(self.id)), ("record", id.map(JSONValue.text)), ("name", name.isEmpty ? nil : .map(name)),
                ("born", born.map(JSONValue.text)), ("age", age.map { Int($0).map(JSONValue.integer) ?? .text($0) }),
                ("roles", .some(roles)), ("home", home?.json), ("school", school.map(JSONValue.text)),
                ("gp", gp.map(JSONValue.text)), ("language", language.map(JSONValue.text)),
                ("interpreter", interpreter.map(JSONValue.text)), ("occupation", occupation.map(JSONValue.text)),
                ("observations", .some(seen)), ("vulnerabilities", .some(vulnerabilities)), ("consent", given),
                ("agreement", .some(agreed)), ("spoken_to_alone", isSpokenToAlone.map(JSONValue.bool)),
                ("voice", voice.map(JSONValue.text)), ("wishes", wishes.map(JSONValue.text)),
            ])
        )
    }
}
