import Crypto

/// What a browser is known by: 32 random bytes, in its cookie and nowhere else.
package struct BrowserSecret: Hashable, Sendable {
    package static let length = 32

    package let bytes: [UInt8]

    /// Makes a new one; a generator of the system is unpredictable, a seeded one is for tests.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Nil for any other number of bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// As it stands in the cookie; nil for any text that is not spelt so.
    init?(text: String) {
        guard let bytes = HexText.bytes(text) else { return nil }
        self.init(bytes)
    }

    package var text: String { HexText.text(bytes) }

    /// What every form made for this browser carries.
    package var formToken: SecretToken { token("form") }

    /// Proves that something was made for this browser; a token of one purpose is good for no other.
    func token(_ purpose: String) -> SecretToken {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(("heed " + purpose).utf8),
            using: SymmetricKey(data: bytes)
        )
        return SecretToken(text: HexText.text(Array(code)))
    }
}

extension BrowserSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a secret, not shown" }
    package var debugDescription: String { description }
}
