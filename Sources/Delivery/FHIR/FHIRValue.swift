import Notation

/// Short ways to write what FHIR writes at length.
extension JSONValue {
    static func reference(_ urn: String) -> JSONValue { .map([("reference", .text(urn))]) }

    /// What is coded somewhere, with the words for people where there are some.
    static func coded(_ system: String, _ code: String, display: String? = nil) -> JSONValue {
        var coding: [(String, JSONValue)] = [("system", .text(system)), ("code", .text(code))]
        if let display { coding.append(("display", .text(display))) }
        return .map([("coding", .list([.map(coding)]))])
    }

    /// What is said in words and coded nowhere.
    static func worded(_ text: String) -> JSONValue { .map([("text", .text(text))]) }

    static func identifier(_ system: String, _ value: String) -> JSONValue {
        .map([("system", .text(system)), ("value", .text(value))])
    }

    /// A resource of a kind, with those of its fields that have a value: FHIR knows no null and no empty list.
    static func resource(_ kind: String, id: String, _ fields: [(String, JSONValue?)]) -> JSONValue {
        .map(
            [("resourceType", .text(kind)), ("id", .text(id))]
                + fields.compactMap { name, value in value.map { (name, $0) } }
        )
    }

    /// The profiles that a resource follows.
    static func profile(_ url: String) -> JSONValue { .map([("profile", .list([.text(url)]))]) }
}
