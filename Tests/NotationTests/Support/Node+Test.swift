import Notation
import Testing

extension Node {
    /// The value in brackets and braces, without lines: scalars as `quoted` or plain text.
    var outline: String {
        switch content {
        case .null: "null"
        case .scalar(let text, let quoted): quoted ? "\"\(text)\"" : text
        case .list(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }
}

/// What reading a text as YAML or JSON fails with.
func fault(_ notation: NodeReader.Notation, _ text: String, named name: String = "a.txt") throws -> BadInput {
    try fault(notation, Array(text.utf8), named: name)
}

func fault(_ notation: NodeReader.Notation?, _ bytes: [UInt8], named name: String = "a.txt") throws -> BadInput {
    try #require(throws: BadInput.self) { try NodeReader.read(bytes, from: Source(name: name), as: notation) }
}

func outline(_ notation: NodeReader.Notation?, _ text: String, named name: String = "a.txt") throws -> String {
    try NodeReader.read(Array(text.utf8), from: Source(name: name), as: notation).outline
}
