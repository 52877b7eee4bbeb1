import Foundation
import Glibc
import GRDB
import Vocabulary

extension SQLiteDriver {
    /// Writes everything into the one file, waits for the disk, and closes it; it cannot be used afterwards.
    package func settle() async throws {
        do {
            try await pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = \(Synchronous.full.rawValue)")
                _ = try database.checkpoint(.truncate)
            }
            try pool.close()
        } catch {
            throw Self.told(error, about: file)
        }
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageFault.unavailable }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StorageFault.unavailable }
    }
}
