import Crypto
import Foundation

/// What a program shows to be known: 32 random bytes as text, shown to its owner once and kept as a digest only.
package struct TokenSecret: Hashable, Sendable {
    /// The whole token, such as it stands behind `Bearer`.
    package let text: String

    /// Makes a new one; a generator of the system is unpredictable, a seeded one is for tests.
    package init(using generator: inout some RandomNumberGenerator) {
        let bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        text = Self.prefix + Base64URL.text(bytes)
    }

    /// Reads one that was shown; nil for any text that is not spelt as a token is.
    package init?(text: String) {
        guard text.hasPrefix(Self.prefix) else { return nil }
        let rest = String(text.dropFirst(Self.prefix.count))
        guard let bytes = Base64URL.bytes(rest), bytes.count == Self.length else { return nil }
        self.text = Self.prefix + rest
    }

    /// The SHA-256 of the text; a random secret needs no slower digest.
    package var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// By this a leaked token is recognised as one.
    private static let prefix = "heed_"
    private static let length = 32
}

extension TokenSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a token, not shown" }
    package var debugDescription: String { description }
}
