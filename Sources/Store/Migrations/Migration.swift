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
    func migrate(_ migrations: [Migration], at moment: Instant) async throws {
        try await write { sql in
            try sql.run(
                "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, title TEXT NOT NULL, at BIGINT NOT NULL)",
                []
            )
            let done = try sql.rows("SELECT number FROM migration").map { try $0.integer("number") }
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
}
