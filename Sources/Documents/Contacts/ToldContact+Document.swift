package import Notation
package import Recognise
package import Vocabulary

extension ToldContact {
    /// The document of a contact that a partner tells of.
    ///
    /// The one whom they worry about is `p1`; each child of the household follows.
    package func document(at moment: Instant) -> JSONValue {
        let home: [(String, JSONValue?)] = [
            ("line", line.map(JSONValue.text)), ("postcode", postcode.map(JSONValue.text)),
        ]
        let name: [(String, JSONValue?)] = [
            ("given", given.map(JSONValue.text)), ("family", family.map(JSONValue.text)),
        ]
        let person: [(String, JSONValue?)] = [
            ("id", .text("p1")), ("name", .present(name)), ("born", born.map(JSONValue.text)),
            ("age", age.map(JSONValue.text)), ("roles", .list([.text(Role.subject.rawValue)])),
            ("home", .present(home)), ("consent", consent.json), ("voice", voice.map(JSONValue.text)),
        ]
        let reporter: [(String, JSONValue?)] = [
            ("name", .text(teller)), ("relation", relation.map(JSONValue.text)),
            ("kind", .text(Reporter.Kind.partner.rawValue)),
        ]
        let people =
            [JSONValue.present(person)].compactMap(\.self) + children.enumerated().map { $1.json("p\($0 + 2)") }
        return .map([
            ("at", .text(moment.text)),
            ("kind", .text(ContactKind.partner.rawValue)),
            ("reporter", .present(reporter) ?? .null),
            ("narrative", .text(seen)),
            ("people", .list(people)),
        ])
    }
}

extension ToldContact.Child {
    fileprivate func json(_ id: String) -> JSONValue {
        let child: [(String, JSONValue?)] = [
            ("id", .text(id)), ("name", .map([("given", .text(name))])), ("age", age.map(JSONValue.text)),
            ("roles", .list([.text(Role.child.rawValue), .text(Role.household.rawValue)])),
        ]
        return .present(child) ?? .null
    }
}

extension Consent {
    fileprivate var json: JSONValue? {
        .present([("referral", .text(referral.rawValue)), ("reason", reason.map(JSONValue.text))])
    }
}

extension JSONValue {
    /// A map of what is there; nil where nothing is.
    fileprivate static func present(_ entries: [(String, JSONValue?)]) -> JSONValue? {
        let present = entries.compactMap { key, value in value.map { (key, $0) } }
        return present.isEmpty ? nil : .map(present)
    }
}
