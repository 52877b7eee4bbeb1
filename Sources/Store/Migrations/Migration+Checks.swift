extension Migration {
    /// What was kept before is looked at after the file is next opened.
    static let checks = [
        """
        CREATE TABLE check_turn (
            contact TEXT PRIMARY KEY NOT NULL REFERENCES contact (id),
            at BIGINT NOT NULL,
            after TEXT
        )
        """,
        "CREATE INDEX check_turn_by_age ON check_turn (at, contact)",
        """
        CREATE TABLE finding (
            id TEXT PRIMARY KEY NOT NULL,
            contact TEXT NOT NULL REFERENCES contact (id),
            kind TEXT NOT NULL,
            about TEXT NOT NULL,
            since BIGINT NOT NULL,
            due BIGINT NOT NULL,
            aside_until BIGINT,
            told_at BIGINT,
            ended_at BIGINT,
            ended_after TEXT,
            UNIQUE (contact, kind, about)
        )
        """,
        "CREATE INDEX finding_to_tell ON finding (due, id) WHERE told_at IS NULL AND ended_at IS NULL",
        "CREATE INDEX finding_by_kind ON finding (kind, since, id)",
        "INSERT INTO check_turn (contact, at, after) SELECT id, recorded_at, NULL FROM contact",
    ]
}
