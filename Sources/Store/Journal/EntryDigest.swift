import Crypto
package import Vocabulary

/// The hash that binds an entry's fields to each other, to its content and to every entry before it.
package struct EntryDigest: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Computes it from every field but the hash that the line itself claims.
    package init(of line: JournalLine) {
        var message: [UInt8] = []
        message.reserveCapacity(448)
        message += line.previous
        message.append(1)
        for field in Self.fields(of: line) {
            // Each length stands before its text, so that no text can be moved from one field to the next.
            withUnsafeBytes(of: UInt64(field.utf8.count).bigEndian) { message += $0 }
            message += field.utf8
        }
        message += line.commitment
        bytes = Array(SHA256.hash(data: message))
    }

    private static func fields(of line: JournalLine) -> [String] {
        [
            String(line.sequence),
            String(line.at.seconds),
            line.actor.text,
            line.agency.text,
            line.verb,
            line.subjectKind ?? "",
            line.subject?.text ?? "",
            line.version.map(String.init) ?? "",
            line.rule,
        ]
    }
}
