/// An engine that keeps tables: opens transactions and runs statements, and knows no table by name.
package protocol SQLDriver: Sendable {
    func read<Answer: Sendable>(_ work: @Sendable (any SQLSession) throws -> Answer) async throws -> Answer
    func write<Answer: Sendable>(
        _ work: @escaping @Sendable (any SQLSession) throws -> Answer
    ) async throws -> Answer
    /// What must hold for acknowledged work to be safe, as it was read back; the keys are those of the engine.
    func durability() async throws -> [String: String]
    /// Brings what was written into the file itself, so that nothing older stays beside it.
    ///
    /// - Returns: Whether it could; not while somebody reads what was there before.
    func emptyLog() async throws -> Bool
}

/// Statements within one transaction; placeholders are `$1`, `$2` and so on.
package protocol SQLSession {
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow]
    /// How many rows it changed.
    @discardableResult func run(_ sql: String, _ values: [SQLValue]) throws -> Int
}

extension SQLSession {
    func rows(_ sql: String) throws -> [SQLRow] {
        try rows(sql, [])
    }

    func row(_ sql: String, _ values: [SQLValue] = []) throws -> SQLRow? {
        try rows(sql, values).first
    }
}
