import Crypto

/// What an entry says of its content without holding it: the content can be erased, and the chain still verifies.
///
/// The salt is erased together with the content; without it nobody can find a short content again by trying.
package struct Commitment: Hashable, Sendable {
    package let salt: [UInt8]
    /// HMAC-SHA256 of the content under the salt.
    package let code: [UInt8]

    package init(to content: some Sequence<UInt8>, salt: [UInt8]) {
        self.salt = salt
        let content = Array(content)
        code = Array(HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: salt)))
    }

    /// Commits to a content under a new salt; a generator of the system is unpredictable, a seeded one is for tests.
    package init(to content: some Sequence<UInt8>, using generator: inout some RandomNumberGenerator) {
        let salt = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        self.init(to: content, salt: salt)
    }
}
