extension Migration {
    /// The keys of what is kept.
    ///
    /// What was written before there were any stays as it was written: the journal vouches for it.
    static let contentKeys = [
        "CREATE TABLE master_key (number BIGINT PRIMARY KEY NOT NULL CHECK (number >= 1), made_at BIGINT NOT NULL)",
        """
        CREATE TABLE content_key (
            owner TEXT PRIMARY KEY NOT NULL,
            master BIGINT NOT NULL REFERENCES master_key (number),
            wrapped BLOB NOT NULL
        )
        """,
        "CREATE INDEX content_key_by_master ON content_key (master)",
        "ALTER TABLE record_version ADD COLUMN key_owner TEXT",
        "ALTER TABLE journal_detail ADD COLUMN key_owner TEXT",
        "ALTER TABLE draft ADD COLUMN is_sealed BIGINT NOT NULL DEFAULT 0 CHECK (is_sealed IN (0, 1))",
        // What was noted before stands in words; what is noted now is sealed, and words are empty.
        "ALTER TABLE exposure_note ADD COLUMN sealed BLOB",
        "ALTER TABLE kept_answer ADD COLUMN is_sealed BIGINT NOT NULL DEFAULT 0 CHECK (is_sealed IN (0, 1))",
    ]
}
