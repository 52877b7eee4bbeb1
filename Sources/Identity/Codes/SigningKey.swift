import Crypto
package import Vocabulary

/// A key that signs what others are to believe (Ed25519, RFC 8032), as its two halves are kept: one to show, one sealed.
package struct SigningKey: Sendable {
    /// What others check its signatures with.
    package let verifying: [UInt8]
    /// What signs, as it is kept in the records; it opens for this key alone.
    package let sealed: [UInt8]

    package init(newFor id: RecordID, sealedBy sealing: SealingKey) throws {
        let key = Curve25519.Signing.PrivateKey()
        verifying = Array(key.publicKey.rawRepresentation)
        sealed = try sealing.seal(Base64URL.text(Array(key.rawRepresentation)), for: id)
    }

    /// - Throws: `UnopenedSeal` where the key was sealed by another folder, or for another id.
    package static func sign(
        _ bytes: [UInt8],
        by sealed: [UInt8],
        of id: RecordID,
        _ sealing: SealingKey
    ) throws -> [UInt8] {
        guard let secret = Base64URL.bytes(try sealing.open(sealed, of: id)) else { throw UnopenedSeal() }
        return Array(try Curve25519.Signing.PrivateKey(rawRepresentation: secret).signature(for: bytes))
    }
}
