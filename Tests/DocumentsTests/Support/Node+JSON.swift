import Notation

extension Node {
    /// The value as it is written in JSON: plain numbers, true and false stay what they are.
    var asJSON: JSONValue {
        switch content {
        case .null: .null
        case .scalar("true", quoted: false): .bool(true)
        case .scalar("false", quoted: false): .bool(false)
        case .scalar(let text, quoted: false): Int(text).map(JSONValue.integer) ?? .text(text)
        case .scalar(let text, quoted: true): .text(text)
        case .list(let items): .list(items.map(\.asJSON))
        case .map(let entries): .map(entries.map { ($0.key, $0.value.asJSON) })
        }
    }
}
