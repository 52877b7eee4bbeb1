package import Crypto
import CryptoExtras

/// How much work one guess at a password costs (RFC 7914).
package struct ScryptCost: Hashable, Sendable {
    /// The binary logarithm of N.
    package let logN: Int
    package let blockSize: Int
    package let parallelism: Int

    /// N = 2^17, r = 8, p = 1: 128 MiB, a good quarter of a second.
    package static let standard = ScryptCost(logN: 17, blockSize: 8, parallelism: 1)

    package init(logN: Int, blockSize: Int, parallelism: Int) {
        self.logN = logN
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Whether it can be paid: at most 256 MiB, and at most eight times the work of the standard.
    ///
    /// A digest that was tampered with must not be able to stop the service.
    package var isAffordable: Bool {
        guard (1...20).contains(logN), (1...32).contains(blockSize), (1...16).contains(parallelism) else {
            return false
        }
        let blocks = blockSize << logN
        let standard = Self.standard.blockSize << Self.standard.logN
        return blocks <= 2 * standard && blocks * parallelism <= 8 * standard
    }

    /// Derives a key; two keys are compared in constant time.
    package func key(from password: [UInt8], salt: [UInt8], count: Int) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: password,
            salt: salt,
            outputByteCount: count,
            rounds: 1 << logN,
            blockSize: blockSize,
            parallelism: parallelism
        )
    }
}
