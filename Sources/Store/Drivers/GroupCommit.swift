import GRDB
import Synchronization
import Vocabulary

/// Writes that wait at the same time share a transaction, so that they wait for the disk once and together.
///
/// They are done in the order in which they came. One that fails is undone alone; where the transaction cannot be
/// committed, all of them fail, and none has been acknowledged.
final class GroupCommit: Sendable {
    private struct Line {
        var waiting: [any GroupedWrite] = []
        /// Whether somebody works it off.
        var isServed = false
    }

    private let pool: DatabasePool
    private let line = Mutex(Line())
    /// How many share a transaction at most: those behind them wait no longer than for these.
    private let most = 64

    init(_ pool: DatabasePool) {
        self.pool = pool
    }

    /// How many stand in line, apart from those in the transaction that is under way.
    var waiting: Int { line.withLock(\.waiting.count) }
    /// Whether a transaction is under way, or about to be, and nobody waits for the next.
    var isServed: Bool { line.withLock { $0.isServed && $0.waiting.isEmpty } }

    func write<Answer: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            let isFirst = line.withLock { line in
                line.waiting.append(OneWrite(work, continuation))
                defer { line.isServed = true }
                return !line.isServed
            }
            if isFirst { pool.asyncWriteWithoutTransaction(serve) }
        }
    }

    /// Works off the line until nobody stands in it.
    @Sendable private func serve(_ database: Database) {
        while let group = next() {
            let failure: (any Error)?
            do {
                try database.inTransaction(.immediate) {
                    for write in group { try write.run(in: database) }
                    return .commit
                }
                failure = nil
            } catch {
                failure = error
            }
            for write in group { write.end(failing: failure) }
        }
    }

    private func next() -> [any GroupedWrite]? {
        line.withLock { line in
            guard !line.waiting.isEmpty else {
                line.isServed = false
                return nil
            }
            defer { line.waiting.removeFirst(min(most, line.waiting.count)) }
            return Array(line.waiting.prefix(most))
        }
    }
}

private protocol GroupedWrite: Sendable {
    /// Does the work, or nothing.
    ///
    /// - Throws: Where the engine has undone the whole transaction.
    func run(in database: Database) throws
    /// Tells whoever waits what came of it, once it is certain.
    func end(failing failure: (any Error)?)
}

private final class OneWrite<Answer: Sendable>: GroupedWrite {
    private let work: @Sendable (Database) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let outcome = Mutex<Result<Answer, any Error>?>(nil)

    init(
        _ work: @escaping @Sendable (Database) throws -> Answer,
        _ continuation: CheckedContinuation<Answer, any Error>
    ) {
        self.work = work
        self.continuation = continuation
    }

    func run(in database: Database) throws {
        do {
            try database.inSavepoint {
                let answer = try work(database)
                outcome.withLock { $0 = .success(answer) }
                return .commit
            }
        } catch {
            guard database.isInsideTransaction else { throw error }
            outcome.withLock { $0 = .failure(error) }
        }
    }

    func end(failing failure: (any Error)?) {
        let outcome = outcome.withLock(\.self)
        continuation.resume(with: failure.map(Result.failure) ?? outcome ?? .failure(StorageFault.unavailable))
    }
}
