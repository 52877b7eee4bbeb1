import Crypto
import Foundation

/// The Ed25519 key by which one store signs its checkpoints.
package struct CheckpointKey: Sendable {
    /// What others check its signatures with.
    package let verifier: CheckpointVerifier
    private let key: Curve25519.Signing.PrivateKey

    /// Reads a key from the 32 bytes that it is kept as.
    package init(named name: String, bytes: [UInt8]) throws(CheckpointFault) {
        do {
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        } catch {
            throw .badKey("a key is 32 bytes, and these are \(bytes.count)")
        }
        verifier = try CheckpointVerifier(named: name, bytes: Array(key.publicKey.rawRepresentation))
    }

    /// Makes a new key.
    package init(newNamed name: String) throws(CheckpointFault) {
        try self.init(named: name, bytes: Array(Curve25519.Signing.PrivateKey().rawRepresentation))
    }

    /// The bytes to keep it as; whoever has them can sign.
    package var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// The line that a text is signed with, its end included.
    ///
    /// The format is the C2SP signed note (c2sp.org/signed-note).
    package func line(signing text: String) throws -> String {
        let signature = try key.signature(for: Array(text.utf8))
        let blob = verifier.id + signature
        return "\u{2014} \(verifier.name) \(Data(blob).base64EncodedString())\n"
    }
}

extension CheckpointKey: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a key for \(verifier.name), not shown" }
    package var debugDescription: String { description }
}
