import Foundation
package import Vocabulary

/// Where everything is kept: one set of tables over whichever engine.
package struct Store: Transactions {
    package let driver: any SQLDriver
    private let searchKey: SearchKey

    /// Brings the schema up to date.
    ///
    /// - Throws: `NewerSchema` where a later version of the program wrote it.
    package init(_ driver: any SQLDriver, searchKey: SearchKey, at moment: Instant) async throws {
        self.driver = driver
        self.searchKey = searchKey
        try await driver.migrate(Migration.all, at: moment)
        try await driver.write { sql in
            try StoreSession(sql: sql, searchKey: searchKey).indexMissingWork()
            guard try sql.row("SELECT id FROM store") == nil else { return }
            try sql.run(
                "INSERT INTO store (id, made_at) VALUES ($1, $2)",
                [.text(UUID().uuidString.lowercased()), .integer(moment.seconds)]
            )
        }
    }

    package func read<Answer: Sendable>(
        _ work: @Sendable (StoreSession) throws -> Answer
    ) async throws -> Answer {
        try await driver.read { try work(StoreSession(sql: $0, searchKey: searchKey)) }
    }

    package func write<Answer: Sendable>(
        _ work: @Sendable (StoreSession) throws -> Answer
    ) async throws -> Answer {
        try await driver.write { try work(StoreSession(sql: $0, searchKey: searchKey)) }
    }
}

/// The tables within one transaction; each stage has its own in a folder of its name.
package struct StoreSession {
    let sql: any SQLSession
    let searchKey: SearchKey
}
