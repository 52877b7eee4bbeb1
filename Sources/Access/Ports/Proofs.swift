package import Vocabulary

/// Checks what people show to be known, and makes what they show next; it needs cryptography, which stays outside.
package protocol Proofs: Sendable {
    /// Whether a text is the password of a digest.
    ///
    /// Without a digest it is not, which takes as long as finding out with one.
    ///
    /// - Throws: `Refusal` where too many passwords wait to be checked already.
    func isPassword(_ text: String, of digest: String?) async throws -> Bool
    /// The step of time whose code a text is, near a moment; nil where it is none.
    func step(of code: String, by codes: SealedCodes, of account: RecordID, at moment: Instant) throws -> Int?
    /// A new secret for a session.
    func newSecret() -> ShownSecret
}

/// A secret as its owner shows it, and the digest by which it is known again.
package struct ShownSecret: Hashable, Sendable {
    package let text: String
    package let digest: [UInt8]

    package init(text: String, digest: [UInt8]) {
        self.text = text
        self.digest = digest
    }
}

extension ShownSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a secret, not shown" }
    package var debugDescription: String { description }
}
