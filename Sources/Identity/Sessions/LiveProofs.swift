package import Access
package import Vocabulary

/// Passwords, codes and secrets as they are: slow, and of this moment.
package struct LiveProofs: Proofs {
    private let hashing: PasswordHashing
    private let sealing: SealingKey
    private let nobody: PasswordDigest

    /// The cost is that of the passwords that are kept, so that a name that nobody has takes as long as one that somebody has.
    package init(hashing: PasswordHashing, sealing: SealingKey, cost: ScryptCost = .standard) async throws {
        self.hashing = hashing
        self.sealing = sealing
        nobody = try await hashing.run {
            var generator = SystemRandomNumberGenerator()
            let password = try Password(TokenSecret(using: &generator).text)
            return try PasswordDigest(of: password, cost: cost, using: &generator)
        }
    }

    package func isPassword(_ text: String, of digest: String?) async throws -> Bool {
        do {
            guard let digest else { return try await isAnything(text) }
            return try await hashing.isPassword(text, of: PasswordDigest(notation: digest))
        } catch is HashingBusy {
            throw Refusal(
                .signInPaused,
                "many people are signing in just now",
                remedy: "try again in a moment",
                retryAfter: 5
            )
        }
    }

    package func step(of code: String, by codes: SealedCodes, of account: RecordID, at moment: Instant) throws -> Int? {
        try sealing.open(codes, of: account).step(of: code, at: moment)
    }

    package func newSecret() -> ShownSecret {
        var generator = SystemRandomNumberGenerator()
        let secret = SessionSecret(using: &generator)
        return ShownSecret(text: secret.text, digest: secret.digest)
    }

    /// The work is done for a password that nobody has, and whatever comes of it nobody signs in.
    private func isAnything(_ text: String) async throws -> Bool {
        _ = try await hashing.isPassword(text, of: nobody)
        return false
    }
}
