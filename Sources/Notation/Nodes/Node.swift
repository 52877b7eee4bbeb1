/// One value of a document, YAML and JSON alike, with the line on which it begins.
///
/// Nothing is resolved: `1944`, `yes` and `2026-10` stay the text that was written, so that the reader of a field decides
/// what they mean.
package struct Node: Hashable, Sendable {
    /// What a value holds.
    package enum Content: Hashable, Sendable {
        case null
        case scalar(String, quoted: Bool)
        case list([Node])
        case map([Entry])
    }

    package let content: Content
    /// Counted from 1.
    package let line: Int

    package init(_ content: Content, line: Int) {
        self.content = content
        self.line = line
    }

    /// What stands here, as an error names it.
    package var kind: String {
        switch content {
        case .null: "nothing"
        case .scalar: "a single value"
        case .list: "a list"
        case .map: "a group of fields"
        }
    }
}

/// One field of a map, in the order of the document.
package struct Entry: Hashable, Sendable {
    package let key: String
    /// The line of the key, counted from 1.
    package let line: Int
    package let value: Node

    package init(key: String, line: Int, value: Node) {
        self.key = key
        self.line = line
        self.value = value
    }
}
