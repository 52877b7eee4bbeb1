import Vocabulary

/// One step of the schema; once released it is never changed, only followed by others.
struct Migration: Sendable {
    let number: Int
    let title: String
    /// Statements that both engines run.
    let statements: [String]
}

/// The file was written by a later version of the program.
package struct NewerSchema: Error {
    package let found: Int
    package let known: Int
}

extension SQLDriver {
    /// Brings the schema up to date, in one transaction, so that it is never half done.
    ///
    /// Where it is, nothing is written: whoever opens the records waits for nobody who writes to them.
    func migrate(_ migrations: [Migration], at moment: Instant) async throws {
        if try await hasDone(migrations) { return }
        try await write { sql in
            try sql.run(
                "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, title TEXT NOT NULL, at BIGINT NOT NULL)",
                []
            )
            let done = try sql.migrationsDone()
            let known = migrations.map(\.number).max() ?? 0
            if let newest = done.max(), newest > known { throw NewerSchema(found: newest, known: known) }
            for migration in migrations where !done.contains(migration.number) {
                for statement in migration.statements { try sql.run(statement, []) }
                try sql.run(
                    "INSERT INTO migration (number, title, at) VALUES ($1, $2, $3)",
                    [.integer(migration.number), .text(migration.title), .integer(moment.seconds)]
                )
            }
        }
    }

    /// Whether exactly these are done; whatever cannot be read is left to the writing to make or to tell.
    private func hasDone(_ migrations: [Migration]) async throws -> Bool {
        do {
            return try await read { try $0.migrationsDone() } == Set(migrations.map(\.number))
        } catch let fault as StorageFault {
            throw fault
        } catch {
            return false
        }
    }
}

extension SQLSession {
    fileprivate func migrationsDone() throws -> Set<Int> {
        Set(try rows("SELECT number FROM migration").map { try $0.integer("number") })
    }
}
