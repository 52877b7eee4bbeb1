import Access
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Identity

/// What people show is checked as it is kept, and a name that nobody has costs the same.
struct LiveProofsTests {
    private static let light = ScryptCost(logN: 10, blockSize: 8, parallelism: 1)
    private let hashing = PasswordHashing(cost: light, atOnce: 1, mayWait: 0)
    private let key: SealingKey

    init() throws { key = try #require(SealingKey(bytes: [UInt8](repeating: 5, count: 32))) }

    private func proofs() async throws -> LiveProofs {
        let made = try await LiveProofs(hashing: hashing, sealing: key, cost: Self.light)
        try await settle()
        return made
    }

    /// The thread that worked is gone, so that another may begin.
    private func settle() async throws {
        while hashing.counts.running > 0 { await Task.yield() }
    }

    @Test func `a password is that of its digest, and of none it is not`() async throws {
        let proofs = try await proofs()
        let digest = try await hashing.digest(of: Password("four kind brown owls")).notation
        for (text, kept, isRight) in [
            ("four kind brown owls", digest, true), ("four kind brown cats", digest, false), ("owls", digest, false),
            ("four kind brown owls", nil, false),
        ] as [(String, String?, Bool)] {
            try await settle()
            #expect(try await proofs.isPassword(text, of: kept) == isRight)
        }
    }

    @Test func `where there is no digest the work is done all the same`() async throws {
        let proofs = try await proofs()
        let gate = DispatchSemaphore(value: 0)
        defer { gate.signal() }
        try hashing.begin { gate.wait() }
        // With no room for another, only what hashes is told so.
        for digest in [nil, "$scrypt$ln=10,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + String(repeating: "A", count: 43)] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await proofs.isPassword("four kind brown owls", of: digest)
            }
            #expect(refusal?.code == .signInPaused)
            #expect(refusal?.retryAfter == 5)
        }
    }

    @Test func `a code is read from what is sealed for the account`() async throws {
        let proofs = try await proofs()
        let secret = try #require(CodeSecret(bytes: Array("12345678901234567890".utf8)))
        let sealed = try key.seal(secret, for: .numbered(1))
        let now = Instant(seconds: 59)
        #expect(try proofs.step(of: "287082", by: sealed, of: .numbered(1), at: now) == 1)
        #expect(try proofs.step(of: "287083", by: sealed, of: .numbered(1), at: now) == nil)
        #expect(throws: UnopenedSeal()) { try proofs.step(of: "287082", by: sealed, of: .numbered(2), at: now) }
    }

    @Test func `a secret is known again by its digest`() async throws {
        let shown = try await proofs().newSecret()
        #expect(SessionSecret(text: shown.text)?.digest == shown.digest)
        #expect(!"\(shown) \(String(reflecting: shown))".contains(shown.text))
    }
}
