import Crypto
import Foundation

/// What a browser shows to stay signed in: 32 random bytes, kept in its cookie and as a digest only.
package struct SessionSecret: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Makes a new one; a generator of the system is unpredictable, a seeded one is for tests.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Nil for any number of bytes that a secret does not have.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// Reads one that was shown; nil for any text that is not spelt as a secret is.
    package init?(text: String) {
        guard let bytes = Base64URL.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    package var text: String { Base64URL.text(bytes) }

    /// The SHA-256 of the bytes; a random secret needs no slower digest.
    package var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// What every form of this session sends beside the cookie, so that no other site can send one for it.
    ///
    /// It tells nothing of the secret, and is not kept: it follows from the secret each time.
    package var formToken: String {
        Base64URL.text(Array(HMAC<SHA256>.authenticationCode(for: Self.formPurpose, using: key)))
    }

    /// Whether a form sent the token of this session; compared in constant time.
    package func isFormToken(_ text: String) -> Bool {
        guard let bytes = Base64URL.bytes(text) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: Self.formPurpose, using: key)
    }

    private var key: SymmetricKey { SymmetricKey(data: bytes) }

    private static let length = 32
    private static let formPurpose = Array("heed form token 1".utf8)
}

extension SessionSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a session's secret, not shown" }
    package var debugDescription: String { description }
}
