import Crypto
import Foundation
package import Vocabulary

/// What both sides of a delivery know; it is bound to one delivery point, and opens for no other.
extension SealingKey {
    package func seal(_ text: String, for point: RecordID) throws -> [UInt8] {
        let box = try AES.GCM.seal(Array(text.utf8), using: key, authenticating: Self.delivery(point))
        guard let combined = box.combined else { throw UnopenedSeal() }
        return [Self.textEdition] + combined
    }

    /// - Throws: `UnopenedSeal` where it was sealed with another key, for another point, or changed since.
    package func open(_ sealed: [UInt8], of point: RecordID) throws(UnopenedSeal) -> String {
        guard sealed.first == Self.textEdition else { throw UnopenedSeal() }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            let bytes = try AES.GCM.open(box, using: key, authenticating: Self.delivery(point))
            if let text = String(validating: bytes, as: UTF8.self) { return text }
        } catch {
            throw UnopenedSeal()
        }
        throw UnopenedSeal()
    }

    private static let textEdition: UInt8 = 1

    private static func delivery(_ point: RecordID) -> [UInt8] {
        Array("heed delivery 1 \(point.text)".utf8)
    }
}
