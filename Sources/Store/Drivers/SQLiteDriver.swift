package import Foundation
import GRDB
import Vocabulary

/// Keeps tables in one file of SQLite, with every acknowledged transaction on the disk.
package struct SQLiteDriver: SQLDriver {
    let pool: DatabasePool
    let file: URL
    let writes: GroupCommit

    /// Opens the file, and makes it where there is none.
    ///
    /// - Throws: `StorageFault`, or `UnsafeDurability` where the engine would not wait for the disk.
    package init(at file: URL, synchronous: Synchronous = .chosen) throws {
        self.file = file
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.maximumReaderCount = 4
            // What is overwritten or deleted leaves no trace in the file.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            pool = try DatabasePool(path: file.path, configuration: configuration)
            // The pool sets NORMAL as it opens, under which a power cut loses what was acknowledged.
            let found = try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = \(synchronous.rawValue)")
                return try Self.durability(of: database)
            }
            try synchronous.check(found)
            writes = GroupCommit(pool)
        } catch {
            throw Self.told(error, about: file)
        }
    }

    package func read<Answer: Sendable>(
        _ work: @Sendable (any SQLSession) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await pool.read { try work(SQLiteSession(database: $0)) }
        } catch {
            throw Self.told(error, about: file)
        }
    }

    package func write<Answer: Sendable>(
        _ work: @escaping @Sendable (any SQLSession) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await writes.write { try work(SQLiteSession(database: $0)) }
        } catch {
            throw Self.told(error, about: file)
        }
    }

    package func durability() async throws -> [String: String] {
        do {
            return try await pool.writeWithoutTransaction { try Self.durability(of: $0) }
        } catch {
            throw Self.told(error, about: file)
        }
    }

    package func emptyLog() async throws -> Bool {
        do {
            return try await pool.writeWithoutTransaction { database in
                try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
            }
        } catch {
            throw Self.told(error, about: file)
        }
    }

    private static func durability(of database: Database) throws -> [String: String] {
        var found: [String: String] = [:]
        for pragma in ["journal_mode", "synchronous"] {
            found[pragma] = try String.fetchOne(database, sql: "PRAGMA \(pragma)")
        }
        return found
    }

    /// What the engine says, as the rest of the program knows it; a full disk is often told as a failed write.
    static func told(_ error: any Error, about file: URL) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_FULL: return StorageFault.full
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageFault.busy
        case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY:
            return isFull(file) ? StorageFault.full : StorageFault.unavailable
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return StorageFault.unavailable
        // Heed has no triggers: somebody put one on the file, and what it refuses cannot be kept.
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER:
            return StorageFault.unavailable
        default: return error
        }
    }

    private static func isFull(_ file: URL) -> Bool {
        let folder = file.deletingLastPathComponent().path
        let found = FileManager.default.freeSpace(of: folder)
        return found.map { $0 < 1 << 20 } ?? false
    }
}

/// How long a commit waits; the numbers are SQLite's.
package enum Synchronous: Int, Sendable {
    case normal = 1
    case full = 2

    /// Full, unless a test of a debug build proves that anything less loses what was acknowledged.
    package static var chosen: Synchronous {
        #if DEBUG
        if ProcessInfo.processInfo.environment["HEED_TORTURE_SYNCHRONOUS"] == "NORMAL" { return .normal }
        #endif
        return .full
    }

    /// Holds what an engine says of itself against this.
    package func check(_ found: [String: String]) throws(UnsafeDurability) {
        guard found == ["journal_mode": "wal", "synchronous": String(rawValue)] else {
            throw UnsafeDurability(found: found)
        }
    }
}

/// The engine does not keep what it acknowledges; Heed does not start on it.
package struct UnsafeDurability: Error {
    package let found: [String: String]
}

extension FileManager {
    /// In bytes; nil where the system does not say.
    fileprivate func freeSpace(of folder: String) -> Int? {
        do {
            return (try attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? NSNumber)?.intValue
        } catch {
            return nil
        }
    }
}
