import Foundation
import Synchronization

/// Where passwords are hashed: few at once, each on a thread of its own, so that a flood of sign-ins leaves the
/// service able to answer everything else.
///
/// A hash blocks for a good quarter of a second and takes 128 MiB; on the threads that tasks share it would stop them.
package final class PasswordHashing: Sendable {
    typealias Work = @Sendable () -> Void

    private struct Load {
        var running = 0
        var waiting: [Work] = []
    }

    private let cost: ScryptCost
    private let atOnce: Int
    private let mayWait: Int
    private let load = Mutex(Load())

    package init(cost: ScryptCost = .standard, atOnce: Int = 2, mayWait: Int = 32) {
        self.cost = cost
        self.atOnce = atOnce
        self.mayWait = mayWait
    }

    /// - Throws: `HashingBusy` where too many wait already.
    package func digest(of password: Password) async throws -> PasswordDigest {
        try await run { [cost] in
            var generator = SystemRandomNumberGenerator()
            return try PasswordDigest(of: password, cost: cost, using: &generator)
        }
    }

    /// Whether a text is the password that a digest was made of.
    ///
    /// - Throws: `HashingBusy` where too many wait already.
    package func isPassword(_ text: String, of digest: PasswordDigest) async throws -> Bool {
        try await run { try digest.accepts(text) }
    }

    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            do throws(HashingBusy) {
                try begin { continuation.resume(with: Result(catching: work)) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// Starts a piece of work, or puts it in the queue.
    func begin(_ work: @escaping Work) throws(HashingBusy) {
        let needsThread = try load.withLock { load throws(HashingBusy) in
            guard load.running >= atOnce else {
                load.running += 1
                return true
            }
            guard load.waiting.count < mayWait else { throw HashingBusy() }
            load.waiting.append(work)
            return false
        }
        guard needsThread else { return }
        Thread.detachNewThread { [self] in
            work()
            while let next = next() { next() }
        }
    }

    /// How many are at work, and how many wait.
    var counts: (running: Int, waiting: Int) {
        load.withLock { ($0.running, $0.waiting.count) }
    }

    /// What waits longest; where nothing does, the thread that asked ends.
    private func next() -> Work? {
        load.withLock { load in
            guard load.waiting.isEmpty else { return load.waiting.removeFirst() }
            load.running -= 1
            return nil
        }
    }
}
