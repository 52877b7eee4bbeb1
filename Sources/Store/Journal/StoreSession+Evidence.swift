package import Vocabulary

extension StoreSession {
    /// The id by which checkpoints name this store.
    package func storeID() throws -> String {
        guard let row = try sql.row("SELECT id FROM store") else { throw UnexpectedValue(column: "store.id") }
        return try row.text("id")
    }

    /// The hashes of the entries after one, in order.
    package func journalHashes(after sequence: Int, atMost limit: Int) throws -> [[UInt8]] {
        try sql.rows(
            "SELECT hash FROM journal WHERE sequence > $1 ORDER BY sequence LIMIT $2",
            [.integer(sequence), .integer(limit)]
        ).map { try $0.bytes("hash") }
    }

    /// The entries after one, each with what it committed to.
    package func evidence(after sequence: Int, atMost limit: Int) throws -> [JournalEvidence] {
        try sql.rows(
            """
            SELECT journal.*, record_version.record AS wrote,
                CASE WHEN journal.version IS NULL THEN journal_detail.salt ELSE record_version.salt END AS salt,
                CASE WHEN journal.version IS NULL THEN journal_detail.content ELSE record_version.content END AS content,
                EXISTS (
                    SELECT 1 FROM journal AS later
                    WHERE later.verb = 'erase' AND later.subject = journal.subject
                        AND later.sequence > journal.sequence
                ) AS is_erased
            FROM journal
            LEFT JOIN journal_detail ON journal_detail.sequence = journal.sequence
            LEFT JOIN record_version
                ON record_version.record = journal.subject AND record_version.version = journal.version
            WHERE journal.sequence > $1 ORDER BY journal.sequence LIMIT $2
            """,
            [.integer(sequence), .integer(limit)]
        ).map { try $0.evidence() }
    }

    /// Versions of records that no entry of the journal accounts for, and records that do not stand at their last one.
    package func unaccounted() throws -> [RecordID] {
        try sql.rows(
            """
            SELECT record_version.record AS id FROM record_version
            WHERE NOT EXISTS (
                SELECT 1 FROM journal
                WHERE journal.subject = record_version.record AND journal.version = record_version.version
            )
            UNION
            SELECT record.id AS id FROM record
            WHERE record.version <> (SELECT COALESCE(MAX(record_version.version), 0) FROM record_version
                WHERE record_version.record = record.id)
            ORDER BY id
            """
        ).map { RecordID(try $0.text("id")) }
    }
}

extension SQLRow {
    fileprivate func evidence() throws -> JournalEvidence {
        let line = try journalLine()
        let wrote = try optionalText("wrote").flatMap { record in
            line.version.map { WrittenVersion(RecordID(record), $0) }
        }
        let content: JournalEvidence.Content
        if let bytes = try optionalBytes("content"), let salt = try optionalBytes("salt") {
            content = .kept(bytes, salt: salt)
        } else {
            // What was erased has an entry that says so; anything else that is gone was taken away.
            content = try integer("is_erased") != 0 ? .erased : .kept([], salt: [])
        }
        return JournalEvidence(line, content, wrote: wrote)
    }
}
