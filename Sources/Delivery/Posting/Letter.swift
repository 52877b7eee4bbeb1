/// One body with its headers, to be posted to one address; or the question what stands there.
package struct Letter: Hashable, Sendable {
    /// Nil where nothing is told, and only asked.
    package let body: [UInt8]?
    package let headers: [LetterHeader]

    /// Asks for what stands at an address, in one media type.
    package init(fetching mediaType: String) {
        body = nil
        headers = [LetterHeader("Accept", mediaType)]
    }

    /// - Throws: `LetterFault` where a header cannot be written as one.
    package init(_ body: [UInt8], contentType: String, headers: [LetterHeader] = []) throws(LetterFault) {
        self.body = body
        self.headers = [LetterHeader("Content-Type", contentType)] + headers
        if let bad = self.headers.first(where: { !$0.isWritable }) { throw LetterFault(header: bad.name) }
    }
}

extension Letter: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "a letter of \(body?.count ?? 0) bytes, not shown" }
    package var debugDescription: String { description }
}

/// One header of a letter.
package struct LetterHeader: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the name is a token, and the value has neither line breaks nor other control characters (RFC 9110
    /// section 5.5).
    var isWritable: Bool {
        let isToken = name.utf8.allSatisfy { byte in
            let character = Character(Unicode.Scalar(byte))
            return byte < 0x80 && (character.isLetter || character.isNumber || "!#$%&'*+-.^_`|~".contains(character))
        }
        return isToken && !name.isEmpty && value.utf8.allSatisfy { ($0 >= 0x20 || $0 == 0x09) && $0 != 0x7F }
    }
}

/// A header has a character that would end it, or begin another.
package struct LetterFault: Error, Hashable, Sendable {
    /// The name alone: a value may be secret.
    package let header: String

    package var reason: String { "a header has a character that none may have" }
    package var remedy: String { "take line breaks and control characters out of its name and its value" }
}
