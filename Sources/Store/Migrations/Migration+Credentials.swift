extension Migration {
    /// Whether one counts no longer follows from its licence and from those that came after it; it stands here to be looked up.
    static let credentials = [
        """
        CREATE TABLE licence_credential (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            licence TEXT NOT NULL REFERENCES licence (id),
            agency TEXT NOT NULL,
            list BIGINT NOT NULL,
            position BIGINT NOT NULL,
            issued BIGINT NOT NULL,
            is_revoked BIGINT NOT NULL CHECK (is_revoked IN (0, 1)),
            UNIQUE (agency, list, position)
        )
        """,
        "CREATE INDEX licence_credential_by_licence ON licence_credential (licence, issued, id)",
        """
        CREATE TABLE credential_key (
            id TEXT PRIMARY KEY NOT NULL,
            verifying BLOB NOT NULL,
            sealed BLOB NOT NULL,
            since BIGINT NOT NULL
        )
        """,
    ]
}
