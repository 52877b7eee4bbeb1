extension Migration {
    /// What people note for themselves stands in a table of its own, from which it can go.
    static let welfare = [
        """
        CREATE TABLE welfare (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            account TEXT NOT NULL UNIQUE REFERENCES record (id)
        )
        """,
        """
        CREATE TABLE exposure_note (
            id TEXT PRIMARY KEY NOT NULL,
            account TEXT NOT NULL REFERENCES record (id),
            kind TEXT NOT NULL,
            on_day BIGINT NOT NULL,
            words TEXT NOT NULL,
            at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX exposure_note_by_account ON exposure_note (account, on_day)",
    ]
}
