import Crypto
import Foundation

/// An id for what a feed gives none: the same for the same words, whoever makes it.
enum DerivedID {
    /// A UUID of version 8 (RFC 9562) from a digest of the words.
    static func text(_ words: String...) -> String {
        var bytes = Array(SHA256.hash(data: Data(("heed-directory\n" + words.joined(separator: "\n")).utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
        return groups.joined(separator: "-")
    }
}
