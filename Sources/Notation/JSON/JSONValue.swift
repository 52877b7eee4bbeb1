/// A value that is to be written as JSON; the fields of a map keep their order.
package indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case map([(String, JSONValue)])
    /// Something that is written in JSON already.
    case written(String)

    /// The text, or null where there is none.
    package static func optional(_ text: String?) -> JSONValue {
        text.map(JSONValue.text) ?? .null
    }
}
