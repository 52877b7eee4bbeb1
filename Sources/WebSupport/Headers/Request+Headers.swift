package import Hummingbird

extension Request {
    /// The value of a header that may be given once, by its name in small letters; nil where it is not given.
    package func header(_ name: String) throws(Problem) -> String? {
        let values = headers.filter { $0.name.canonicalName == name }
        guard values.count < 2 else {
            throw .badHeader("\(name) is given \(values.count) times", remedy: "give it once")
        }
        return values.first?.value
    }

    /// The version that `If-Match` names; nil where the header is missing.
    package func ifMatch() throws(Problem) -> Int? {
        guard let text = try header("if-match") else { return nil }
        let digits = text.dropFirst().dropLast()
        let isQuoted = text.count > 2 && text.first == "\"" && text.last == "\""
        guard isQuoted, digits.first != "0", digits.allSatisfy(\.isPlainDigit), let version = Int(digits) else {
            throw .badHeader("If-Match names no version", remedy: "send the ETag as it came, such as \"3\" in quotes")
        }
        return version
    }

    /// The key under which the reply is kept: 1 to 200 printable characters of ASCII.
    package func idempotencyKey() throws(Problem) -> String {
        guard let key = try header("idempotency-key") else {
            throw Problem(
                .badRequest,
                "key-missing",
                "Key missing",
                detail: "Idempotency-Key is missing",
                remedy: "send a new UUID with each request, and the same one when you send it again"
            )
        }
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .badHeader("Idempotency-Key is not 1 to 200 characters of plain ASCII", remedy: "send a UUID")
        }
        return key
    }

    /// Whether the client would rather not wait, as RFC 7240 has it.
    package var prefersAsynchronousReply: Bool {
        headers.contains { field in
            field.name.canonicalName == "prefer"
                && field.value.split(separator: ",").contains { $0.trimmed.lowercased() == "respond-async" }
        }
    }
}

extension Character {
    var isPlainDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
    /// Without the blanks and tabs at both ends.
    var trimmed: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let start = drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return start.prefix(0) }
        return start[...last]
    }
}
