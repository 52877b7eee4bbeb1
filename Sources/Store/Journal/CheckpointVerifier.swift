import Crypto
import Foundation

/// The public half of a checkpoint key, which may lie anywhere.
package struct CheckpointVerifier: Hashable, Sendable {
    package let name: String
    /// The four bytes by which a signature names its key.
    package let id: [UInt8]
    /// The public key, 32 bytes.
    package let bytes: [UInt8]

    package init(named name: String, bytes: [UInt8]) throws(CheckpointFault) {
        guard !name.isEmpty, !name.unicodeScalars.contains(where: { $0 == "+" || $0.properties.isWhitespace }) else {
            throw .badKey("its name is empty, or has a blank or a plus sign")
        }
        do {
            _ = try Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        } catch {
            throw .badKey("a public key is 32 bytes, and these are \(bytes.count)")
        }
        self.name = name
        self.bytes = bytes
        id = Array(SHA256.hash(data: Array(name.utf8) + [0x0A, Self.ed25519] + bytes).prefix(4))
    }

    /// Reads the text of a key (vkey) as the C2SP signed note describes it.
    package init(text: String) throws(CheckpointFault) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let blob = Data(base64Encoded: String(parts[2])) else {
            throw .badKey("it is not a name, an id and a key with plus signs between")
        }
        guard blob.first == Self.ed25519 else { throw .badKey("it is not of Ed25519") }
        try self.init(named: String(parts[0]), bytes: Array(blob.dropFirst()))
        guard self.text == text else { throw .badKey("its id is not that of its name and key") }
    }

    /// The key as text, for others to check checkpoints with.
    package var text: String {
        "\(name)+\(id.hex)+\(Data([Self.ed25519] + bytes).base64EncodedString())"
    }

    package func isSignature(_ signature: some Collection<UInt8>, of text: String) throws(CheckpointFault) -> Bool {
        do {
            let key = try Curve25519.Signing.PublicKey(rawRepresentation: bytes)
            return key.isValidSignature(Array(signature), for: Array(text.utf8))
        } catch {
            throw .badKey("a public key is 32 bytes, and these are \(bytes.count)")
        }
    }

    /// The kind of signature, as the C2SP signed note numbers them.
    private static let ed25519: UInt8 = 1
}
