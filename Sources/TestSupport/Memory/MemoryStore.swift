import Synchronization
import Vocabulary

/// Keeps everything in memory, for tests.
///
/// A write works on a copy, which takes the place of what was kept where nothing threw.
package final class MemoryStore: Transactions {
    private let kept = Mutex(MemoryState())

    package init() {}

    /// What is held now.
    package var state: MemoryState {
        kept.withLock { $0 }
    }

    package func read<Answer: Sendable>(
        _ work: @Sendable (MemorySession) throws -> Answer
    ) async throws -> Answer {
        try work(MemorySession(state))
    }

    package func write<Answer: Sendable>(
        _ work: @escaping @Sendable (MemorySession) throws -> Answer
    ) async throws -> Answer {
        try now(work)
    }

    /// Writes at once, so that a test can write while an action is at work between reading and writing.
    @discardableResult
    package func now<Answer: Sendable>(_ work: @Sendable (MemorySession) throws -> Answer) throws -> Answer {
        try kept.withLock { state in
            let session = MemorySession(state)
            let answer = try work(session)
            state = session.state
            return answer
        }
    }
}
