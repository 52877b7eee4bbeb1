/// Writes JSON: the same value always gives the same bytes.
///
/// Only what RFC 8259 requires is escaped, and the two separators that end a line in JavaScript. A number that is whole is
/// written without a fraction; one that is not finite has no form in JSON and is written as null.
package struct JSONText: Sendable {
    private let value: JSONValue

    package init(_ value: JSONValue) {
        self.value = value
    }

    /// On one line, without blanks.
    package var compact: String { written(indented: false) }

    /// With two spaces a level, and no line break at the end.
    package var pretty: String { written(indented: true) }

    private func written(indented: Bool) -> String {
        var writer = JSONWriter(isIndented: indented)
        writer.write(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

private struct JSONWriter {
    let isIndented: Bool
    var bytes: [UInt8] = []
    private var depth = 0

    init(isIndented: Bool) {
        self.isIndented = isIndented
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: put("null")
        case .bool(let isTrue): put(isTrue ? "true" : "false")
        case .integer(let number): put(String(number))
        case .number(let number): put(literal(number))
        case .text(let text): write(text)
        case .written(let json): put(json)
        case .list(let items): write(items, between: ("[", "]")) { $0.write($1) }
        case .map(let fields):
            write(fields, between: ("{", "}")) { writer, field in
                writer.write(field.0)
                writer.put(ascii: ":")
                if writer.isIndented { writer.put(ascii: " ") }
                writer.write(field.1)
            }
        }
    }

    private mutating func write<Item>(
        _ items: [Item],
        between brackets: (Unicode.Scalar, Unicode.Scalar),
        _ writeItem: (inout JSONWriter, Item) -> Void
    ) {
        put(ascii: brackets.0)
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { put(ascii: ",") }
            breakLine()
            writeItem(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        put(ascii: brackets.1)
    }

    private mutating func write(_ text: String) {
        put(ascii: "\"")
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            guard !utf8.contains(where: mayNeedEscaping) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        if !isPlain { writeEscaping(text) }
        put(ascii: "\"")
    }

    private mutating func writeEscaping(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": put("\\\"")
            case "\\": put("\\\\")
            case "\n": put("\\n")
            case "\r": put("\\r")
            case "\t": put("\\t")
            case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}": put("\\u" + fourDigits(scalar.value))
            default: bytes.append(contentsOf: scalar.utf8)
            }
        }
    }

    private mutating func breakLine() {
        guard isIndented else { return }
        put("\n" + String(repeating: "  ", count: depth))
    }

    private mutating func put(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func put(ascii character: Unicode.Scalar) {
        bytes.append(UInt8(ascii: character))
    }
}

/// Whether a byte is escaped, or begins one of the two separators among others.
private func mayNeedEscaping(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
}

private func literal(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    return Int(exactly: number).map(String.init) ?? String(number)
}

private func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
