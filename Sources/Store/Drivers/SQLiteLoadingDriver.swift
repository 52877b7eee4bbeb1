package import Foundation
import GRDB
import Glibc
import Synchronization
import Vocabulary

/// Fills a file that is thrown away unless it is whole in the end: what it says is done is on the disk once it has settled.
///
/// All work is done on one connection, in its order, and shares one transaction; whoever reads sees what others wrote.
/// Nothing that was written can be undone: work may fail before it has written anything, and whatever fails half done
/// spoils the file, which then takes nothing more.
package final class SQLiteLoadingDriver: SQLDriver {
    private let queue: DatabaseQueue
    private let file: URL
    private let isSpoilt = Mutex(false)

    /// Opens the file, and makes it where there is none.
    package init(at file: URL) throws {
        self.file = file
        do {
            var configuration = Configuration()
            // That a transaction is left open between two works is what this is for.
            configuration.allowsUnsafeTransactions = true
            queue = try DatabaseQueue(path: file.path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                let settings = ["journal_mode = OFF", "synchronous = OFF", "cache_size = -131072"]
                for setting in settings { try database.execute(sql: "PRAGMA \(setting)") }
            }
        } catch {
            throw SQLiteDriver.told(error, about: file)
        }
    }

    package func read<Answer: Sendable>(
        _ work: @Sendable (any SQLSession) throws -> Answer
    ) async throws -> Answer {
        try await inTurn { try work(SQLiteSession(database: $0)) }
    }

    package func write<Answer: Sendable>(
        _ work: @escaping @Sendable (any SQLSession) throws -> Answer
    ) async throws -> Answer {
        try await inTurn { try perform(work, in: $0) }
    }

    /// Whoever reads stands in the same line as those who write.
    private func inTurn<Answer: Sendable>(
        _ work: @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await queue.writeWithoutTransaction(work)
        } catch {
            throw SQLiteDriver.told(error, about: file)
        }
    }

    private func perform<Answer>(_ work: (any SQLSession) throws -> Answer, in database: Database) throws -> Answer {
        try checkWhole()
        if !database.isInsideTransaction { try database.beginTransaction() }
        let changes = database.totalChangesCount
        do {
            return try work(SQLiteSession(database: database))
        } catch {
            guard database.totalChangesCount != changes else { throw error }
            isSpoilt.withLock { $0 = true }
            throw StorageFault.unavailable
        }
    }

    private func checkWhole() throws(StorageFault) {
        if isSpoilt.withLock(\.self) { throw .unavailable }
    }

    package func durability() async throws -> [String: String] { [:] }

    /// There is no log beside the file.
    package func emptyLog() async throws -> Bool { true }

    /// Writes everything into the file, waits for the disk, and closes it; it cannot be used afterwards.
    package func settle() async throws {
        try checkWhole()
        do {
            try await queue.writeWithoutTransaction { database in
                if database.isInsideTransaction { try database.commit() }
            }
            try queue.close()
        } catch {
            throw SQLiteDriver.told(error, about: file)
        }
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageFault.unavailable }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StorageFault.unavailable }
    }
}
