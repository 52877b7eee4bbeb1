/// The name by which the policy or a document knows one thing of one sort.
///
/// The subject keeps the sorts apart: a clue can never be handed over where a control is asked for.
package struct Identifier<Subject>: Hashable, Sendable {
    /// The name as it stands in the policy or the document.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

extension Identifier: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        one.text < other.text
    }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { text }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
