/// Where an e-mail goes, or comes from: letters, digits and the usual signs alone, as every mail server takes them.
package struct MailAddress: Hashable, Sendable {
    package let text: String

    /// The part after the `@`.
    package var domain: String { String(text[text.index(after: text.lastIndex(of: "@") ?? text.startIndex)...]) }

    /// - Throws: `MailFault.badAddress` for anything that is not plainly a name, an `@` and a domain; quoted names, comments
    ///   and letters beyond ASCII are not taken.
    package init(_ text: String) throws(MailFault) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isLocal(parts[0]), Self.isDomain(parts[1]) else { throw .badAddress }
        self.text = parts[0] + "@" + parts[1].lowercased()
    }

    /// A dot-atom of RFC 5322 section 3.2.3.
    private static func isLocal(_ text: Substring) -> Bool {
        let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 64 && atoms.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtomText) }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 189
            && labels.allSatisfy { label in
                let isPlain = label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
                return isPlain && (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
            }
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

extension MailAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// Who gets mail is personal.
    package var description: String { "a mail address, not shown" }
    package var debugDescription: String { description }
}
