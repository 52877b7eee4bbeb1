extension Node {
    /// The value as it is written in JSON: plain numbers, true and false stay what they are.
    package var json: JSONValue {
        switch content {
        case .null: .null
        case .scalar(let text, quoted: true): .text(text)
        case .scalar("true", quoted: false): .bool(true)
        case .scalar("false", quoted: false): .bool(false)
        case .scalar(let text, quoted: false):
            Int(text).map(JSONValue.integer) ?? Double(text).map(JSONValue.number) ?? .text(text)
        case .list(let items): .list(items.map(\.json))
        case .map(let entries): .map(entries.map { ($0.key, $0.value.json) })
        }
    }

    /// What a key of a map holds; nil where this is no map, or has no such key.
    package subscript(key: String) -> Node? {
        guard case .map(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The items of a list; none where this is no list.
    package var items: [Node] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    /// The text of a single value; nil where this is none.
    package var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// A map with one key set, in its place where it is there and else at the end.
    package func setting(_ key: String, to value: Node) -> Node {
        guard case .map(var entries) = content else { return self }
        let entry = Entry(key: key, line: line, value: value)
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
        return Node(.map(entries), line: line)
    }

    /// A text.
    package static func text(_ text: String) -> Node {
        Node(.scalar(text, quoted: true), line: 1)
    }

    /// A list.
    package static func list(_ items: [Node]) -> Node {
        Node(.list(items), line: 1)
    }

    /// A map of those fields that have a value.
    package static func map(_ fields: [(String, Node?)]) -> Node {
        Node(.map(fields.compactMap { key, value in value.map { Entry(key: key, line: 1, value: $0) } }), line: 1)
    }
}
