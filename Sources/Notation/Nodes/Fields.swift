import Vocabulary

/// The fields of one map, asked for by name; what nobody asked for is an error in the end.
///
/// Ask for every field, `finish()`, then use what was read.
package struct Fields: Sendable {
    package let whole: Field
    private let entries: [Entry]
    private var asked: [String] = []

    package init(_ node: Node, at path: String, in source: Source) throws(BadInput) {
        try self.init(Field(node, at: path, in: source))
    }

    package init(_ field: Field) throws(BadInput) {
        guard case .map(let entries) = field.node.content else {
            throw field.bad("fields are expected here, not \(field.node.kind)", remedy: "write 'key: value' pairs")
        }
        whole = field
        self.entries = entries
    }

    /// The field of a name; nil where it is missing or null.
    package mutating func optional(_ key: String) -> Field? {
        let field = present(key)
        return field?.isNull == true ? nil : field
    }

    /// The field of a name, null or not; nil where the key is missing.
    package mutating func present(_ key: String) -> Field? {
        asked.append(key)
        return entries.first { $0.key == key }.map(field)
    }

    package mutating func required(_ key: String) throws(BadInput) -> Field {
        guard let field = optional(key) else { throw missing(key) }
        return field
    }

    /// The text of a field whose key must be there, but may be left empty.
    package mutating func requiredText(_ key: String) throws(BadInput) -> String {
        guard let field = present(key) else { throw missing(key) }
        return field.isNull ? "" : try field.text()
    }

    /// The items of a list, each read in the same way; none where the field is missing or null.
    package mutating func list<Item>(
        _ key: String,
        _ read: (Field) throws(BadInput) -> Item
    ) throws(BadInput) -> [Item] {
        try optional(key)?.list(read) ?? []
    }

    /// Fails on the first field that nobody asked for, and names the nearest that somebody did.
    package func finish() throws(BadInput) {
        guard let unknown = entries.first(where: { !asked.contains($0.key) }) else { return }
        let near = unknown.key.closest(among: asked)
        throw BadInput(
            whole.source,
            line: unknown.line,
            field: field(unknown).path,
            "\(unknown.key.inQuotes) is not a key here",
            remedy: near.map { "did you mean '\($0)'?" } ?? "the keys here are " + asked.joined(separator: ", ")
        )
    }

    private func field(_ entry: Entry) -> Field {
        whole.child(entry)
    }

    private func missing(_ key: String) -> BadInput {
        let others = entries.map(\.key).filter { !asked.contains($0) && $0.count > 3 }
        let meant = others.first { $0.closest(among: [key]) != nil }
        let remedy = meant.map { "is \($0.inQuotes) meant to be '\(key)'?" } ?? "add '\(key): …'"
        return BadInput(
            whole.source,
            line: whole.node.line,
            field: whole.path,
            "'\(key)' is missing",
            remedy: remedy
        )
    }
}

extension String {
    /// The nearest of the names known; nil where none is near or the text is too long to be one.
    package func closest(among known: some Sequence<String>) -> String? {
        utf8.count > 80 ? nil : Vocabulary.closest(to: self, among: known)
    }
}
