import Crypto

/// The key that seals everything of one owner: a person, or a contact with all that came of it.
///
/// Whoever destroys it erases that for good, in every copy of the records.
struct ContentKey: Sendable {
    private let key: SymmetricKey

    /// A new one.
    init() {
        key = SymmetricKey(size: .bits256)
    }

    /// Reads a key of 32 bytes.
    init(bytes: [UInt8]) throws(BrokenSeal) {
        guard bytes.count == 32 else { throw BrokenSeal() }
        key = SymmetricKey(data: bytes)
    }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// AES-256-GCM: twelve bytes of a nonce, the sealed content, and a tag of sixteen that binds it to its place.
    func seal(_ content: [UInt8], in place: SealedPlace) throws -> [UInt8] {
        let box = try AES.GCM.seal(content, using: key, authenticating: place.bytes)
        return Array(box.nonce) + box.ciphertext + box.tag
    }

    /// - Throws: `BrokenSeal` where it was sealed by another key, in another place, or was changed.
    func open(_ sealed: [UInt8], in place: SealedPlace) throws(BrokenSeal) -> [UInt8] {
        do {
            return Array(
                try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: place.bytes)
            )
        } catch {
            throw BrokenSeal()
        }
    }
}

extension ContentKey: CustomStringConvertible, CustomDebugStringConvertible {
    var description: String { "a key of contents, not shown" }
    var debugDescription: String { description }
}

/// What is sealed in the records cannot be opened: it was changed, or the keys are those of other records.
package struct BrokenSeal: Error, Hashable, Sendable {
    package init() {}
}
