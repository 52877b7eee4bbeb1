package import Access
import Synchronization
package import Vocabulary

/// Proofs that a test can read: the digest of `owl` is `digest of owl`, and the code of a step is its number.
package final class PlainProofs: Proofs {
    private struct Seen {
        var secrets = 0
        var asked: [String?] = []
        var isBusy = false
        var whileChecking: @Sendable () throws -> Void = {}
    }

    private let seen = Mutex(Seen())

    package init() {}

    /// The digests that passwords were held against, and nil for each time that there was none.
    package var asked: [String?] { seen.withLock { $0.asked } }

    /// From now on too many passwords wait.
    package func beBusy(_ isBusy: Bool = true) {
        seen.withLock { $0.isBusy = isBusy }
    }

    /// Does something while the next password is checked.
    package func whileChecking(_ work: @escaping @Sendable () throws -> Void) {
        seen.withLock { $0.whileChecking = work }
    }

    package func isPassword(_ text: String, of digest: String?) async throws -> Bool {
        let (isBusy, work) = seen.withLock { seen in
            seen.asked.append(digest)
            return (seen.isBusy, seen.whileChecking)
        }
        try work()
        if isBusy { throw Refusal(.signInPaused, "busy", remedy: "wait", retryAfter: 5) }
        return digest == "digest of " + text
    }

    package func step(of code: String, by codes: SealedCodes, of account: RecordID, at moment: Instant) throws -> Int? {
        guard let step = Int(code), abs(step - moment.seconds / 30) <= 1 else { return nil }
        return step
    }

    package func newSecret() -> ShownSecret {
        let number = seen.withLock { seen in
            seen.secrets += 1
            return seen.secrets
        }
        return ShownSecret(text: "secret \(number)", digest: [UInt8](repeating: UInt8(number), count: 32))
    }
}
