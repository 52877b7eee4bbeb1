import Crypto
import Foundation

/// What both sides of a webhook know and nobody else: 24 to 64 bytes (Standard Webhooks 1.0.0).
package struct WebhookSecret: Hashable, Sendable {
    let bytes: [UInt8]

    /// Makes a new one of 32 bytes; a generator of the system is unpredictable, a seeded one is for tests.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Reads one as it is handed over, such as `whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw`.
    ///
    /// - Throws: `WebhookSecretFault`, which never holds the text.
    package init(text: String) throws(WebhookSecretFault) {
        guard text.hasPrefix(Self.prefix) else { throw .prefixMissing }
        guard let bytes = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))) else { throw .notBase64 }
        guard Self.lengths.contains(bytes.count) else { throw .length(bytes.count) }
        self.bytes = Array(bytes)
    }

    /// As it is handed over, once.
    package var text: String { Self.prefix + Data(bytes).base64EncodedString() }

    private static let prefix = "whsec_"
    static let lengths = 24...64
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "the secret of a webhook, not shown" }
    package var debugDescription: String { description }
}

extension WebhookSecret {
    /// The code that shows who made a message and that it is unchanged.
    func code(of signed: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: bytes)))
    }

    /// Whether a code is that of a message, compared in a time that tells nothing.
    func isCode(_ code: [UInt8], of signed: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: SymmetricKey(data: bytes))
    }
}
