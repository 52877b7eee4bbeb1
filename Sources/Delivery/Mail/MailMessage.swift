package import Vocabulary

/// A message that tells somebody to come and look: subject and text with a link, and nothing personal.
package struct MailMessage: Hashable, Sendable {
    /// The same at every attempt: what arrives twice is recognised by it.
    package let id: DispatchID
    package let from: Sender
    package let to: MailAddress
    package let subject: String
    package let text: String
    /// When it was first meant to be sent; the same at every attempt.
    package let at: Instant

    /// Whom a message comes from.
    package struct Sender: Hashable, Sendable {
        package let name: String?
        package let address: MailAddress

        package init(name: String? = nil, _ address: MailAddress) {
            self.name = name
            self.address = address
        }
    }

    /// - Throws: `MailFault` where a header would be broken or the text cannot be written.
    package init(
        id: DispatchID,
        from: Sender,
        to: MailAddress,
        subject: String,
        text: String,
        at: Instant
    ) throws(MailFault) {
        guard !subject.isBlank else { throw .emptySubject }
        guard Self.isOneLine(subject) else { throw .brokenHeader("the subject") }
        guard Self.isOneLine(from.name ?? "") else { throw .brokenHeader("the name of the sender") }
        guard Self.isIDText(id.text) else { throw .brokenHeader("the id") }
        let isPlain = text.unicodeScalars.allSatisfy { !Self.isControl($0) || "\r\n\t".unicodeScalars.contains($0) }
        guard isPlain else { throw .unprintableText }
        self.id = id
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.at = at
    }

    /// Unicode's own separators of lines and paragraphs count too: some programs break lines at them.
    private static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !isControl($0) && $0 != "\u{2028}" && $0 != "\u{2029}" }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static func isIDText(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                let character = Character(Unicode.Scalar(byte))
                return byte < 0x80 && (character.isLetter || character.isNumber || character == "-" || character == "_")
            }
    }
}

extension MailMessage: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "mail \(id.text), not shown" }
    package var debugDescription: String { description }
}
