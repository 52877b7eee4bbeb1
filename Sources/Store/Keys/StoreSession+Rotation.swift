package import Vocabulary

extension StoreSession {
    /// Brings some keys of contents under a master key.
    ///
    /// - Returns: How many; 0 when all are under it.
    func rewrap(atMost limit: Int, under number: Int) throws -> Int {
        let rows = try sql.rows(
            "SELECT owner, master, wrapped FROM content_key WHERE master < $1 LIMIT $2",
            [.integer(number), .integer(limit)]
        )
        for row in rows {
            let owner = KeyOwner(try row.text("owner"))
            let key = try unwrap(row.bytes("wrapped"), of: owner, under: row.integer("master"))
            try sql.run(
                "UPDATE content_key SET master = $2, wrapped = $3 WHERE owner = $1",
                [.text(owner.text), .integer(number), .bytes(wrap(key, of: owner, under: number))]
            )
        }
        return rows.count
    }

    /// Lets go of the master keys before one, under which nothing is any more.
    func endMasters(before number: Int) throws {
        try sql.run(
            "DELETE FROM master_key WHERE number < $1 AND number NOT IN (SELECT master FROM content_key)",
            [.integer(number)]
        )
    }

    /// The master keys in use, oldest first.
    package func masterKeys() throws -> [MasterKeyUse] {
        try sql.rows(
            """
            SELECT number, made_at, (SELECT COUNT(*) FROM content_key WHERE master = number) AS held
            FROM master_key ORDER BY number
            """
        ).map { row in
            MasterKeyUse(
                number: try row.integer("number"),
                madeAt: Instant(seconds: try row.integer("made_at")),
                held: try row.integer("held")
            )
        }
    }
}

/// A master key, and how many keys of contents are under it.
package struct MasterKeyUse: Hashable, Sendable {
    package let number: Int
    package let madeAt: Instant
    package let held: Int
}
