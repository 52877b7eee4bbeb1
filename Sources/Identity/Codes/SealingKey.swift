package import Access
import Crypto
import Foundation
package import Vocabulary

/// Seals what must be read again and must not be read in the records (AES-256-GCM); the key lies beside them, not in them.
///
/// What is sealed is bound to one account: moved to another it does not open.
package struct SealingKey: Sendable {
    let key: SymmetricKey

    /// Nil for any number of bytes that a key does not have.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    package func seal(_ secret: CodeSecret, for account: RecordID) throws -> SealedCodes {
        let box = try AES.GCM.seal(secret.bytes, using: key, authenticating: Self.purpose(account))
        guard let combined = box.combined else { throw UnopenedSeal() }
        return SealedCodes([Self.edition] + combined)
    }

    /// - Throws: `UnopenedSeal` where it was sealed with another key, for another account, or changed since.
    package func open(_ codes: SealedCodes, of account: RecordID) throws(UnopenedSeal) -> CodeSecret {
        guard codes.bytes.first == Self.edition else { throw UnopenedSeal() }
        do {
            let box = try AES.GCM.SealedBox(combined: codes.bytes.dropFirst())
            let bytes = try AES.GCM.open(box, using: key, authenticating: Self.purpose(account))
            if let secret = CodeSecret(bytes: Array(bytes)) { return secret }
        } catch {
            throw UnopenedSeal()
        }
        throw UnopenedSeal()
    }

    /// The way of sealing, so that another can follow.
    private static let edition: UInt8 = 1

    private static func purpose(_ account: RecordID) -> [UInt8] {
        Array("heed codes 1 \(account.text)".utf8)
    }
}

/// What is sealed in the records cannot be opened with the key of this folder.
package struct UnopenedSeal: Error, Hashable, Sendable {}
