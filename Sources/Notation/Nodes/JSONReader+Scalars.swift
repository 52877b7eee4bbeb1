extension JSONReader {
    /// Reads `null`, `true` or `false`.
    mutating func word() throws(BadInput) -> Node.Content {
        for (word, content) in Self.words where bytes[index...].starts(with: word.utf8) {
            index += word.utf8.count
            return content
        }
        throw bad("a value is expected here, not \(found)", remedy: "put text in double quotes")
    }

    private static let words: [(String, Node.Content)] = [
        ("null", .null), ("true", .scalar("true", quoted: false)), ("false", .scalar("false", quoted: false)),
    ]

    /// Reads a number and answers the text in which it is written.
    mutating func number() throws(BadInput) -> String {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(BadInput) {
        let start = index
        while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { index += 1 }
        guard index > start else {
            throw bad("a digit is expected here, not \(found)", remedy: "write a number like 12 or -0.5")
        }
    }
}

extension JSONReader {
    /// Reads a string; the index stands at its opening quotation mark.
    mutating func string() throws(BadInput) -> String {
        index += 1
        let start = index
        skipPlainBytes()
        if next == UInt8(ascii: "\"") {
            index += 1
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<index])
        while next == UInt8(ascii: "\\") {
            text.append(contentsOf: try escape())
            let plain = index
            skipPlainBytes()
            text.append(contentsOf: bytes[plain..<index])
        }
        guard let end = next else {
            throw bad("a string is opened and never closed", remedy: "close it with a double quotation mark")
        }
        guard end == UInt8(ascii: "\"") else {
            let name = end == 0x0A ? "a line break" : end == 0x09 ? "a tab" : "a control character"
            throw bad("\(name) stands inside a string", remedy: "write it as \\n, \\t or \\u00XX")
        }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func skipPlainBytes() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            index += 1
        }
    }

    private mutating func escape() throws(BadInput) -> String.UTF8View {
        index += 1
        guard let letter = next else {
            throw bad("a string is opened and never closed", remedy: "close it with a double quotation mark")
        }
        index += 1
        if letter == UInt8(ascii: "u") { return String(try escapedScalar()).utf8 }
        guard let plain = Self.escapes[letter] else {
            index -= 1
            throw bad("'\\' is followed by \(found)", remedy: "write \\\\ for a backslash")
        }
        return plain.utf8
    }

    private static let escapes: [UInt8: String] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private mutating func escapedScalar() throws(BadInput) -> Character {
        let first = try fourDigits()
        guard first != 0 else { throw bad("'\\u0000' stands inside a string", remedy: "take the NUL out") }
        if let scalar = Unicode.Scalar(first) { return Character(scalar) }
        if first < 0xDC00, bytes[index...].starts(with: "\\u".utf8) {
            index += 2
            let second = try fourDigits()
            let value = 0x1_0000 + ((first & 0x3FF) << 10) + (second & 0x3FF)
            if 0xDC00...0xDFFF ~= second, let scalar = Unicode.Scalar(value) { return Character(scalar) }
        }
        throw bad(
            "'\\u\(String(first, radix: 16))' is half of a surrogate pair",
            remedy: "write both halves, or the character itself"
        )
    }

    private mutating func fourDigits() throws(BadInput) -> UInt32 {
        let digits = bytes[index..<min(index + 4, bytes.count)]
        let isHex = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
        guard digits.count == 4, isHex, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw bad("'\\u' is not followed by four hexadecimal digits", remedy: "write \\u and four of 0-9, a-f")
        }
        index += 4
        return value
    }
}
