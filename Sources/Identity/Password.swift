import Foundation

/// A password as somebody chose or typed it, in the one spelling (NFC) that keyboards otherwise disagree about.
///
/// A character is a Unicode code point here, as NIST SP 800-63B counts them; so the limit bounds the bytes too.
package struct Password: Hashable, Sendable {
    let bytes: [UInt8]

    package init(_ text: String) throws(PasswordFault) {
        // Bringing a text into NFC costs time; no text that is too long by far is worth it.
        guard text.unicodeScalars.prefix(4 * Self.lengths.upperBound + 1).count <= 4 * Self.lengths.upperBound else {
            throw .tooLong
        }
        let text = text.precomposedStringWithCanonicalMapping
        let count = text.unicodeScalars.count
        guard count >= Self.lengths.lowerBound else { throw .tooShort }
        guard count <= Self.lengths.upperBound else { throw .tooLong }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw .unprintable
        }
        bytes = Array(text.utf8)
    }

    package static let lengths = 12...128
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a password, not shown" }
    package var debugDescription: String { description }
}
