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
        var salt: [UInt8] = []
        salt.reserveCapacity(32)
        // Eight bytes at a time: the system is asked once for each number.
        for _ in 0..<4 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        self.init(to: content, salt: salt)
    }
}
