extension Migration {
    /// What is listed comes from feeds and can be imported again; it has no versions.
    static let directory = [
        """
        CREATE TABLE directory_feed (
            id TEXT PRIMARY KEY NOT NULL,
            revision BIGINT NOT NULL CHECK (revision >= 1),
            imported_at BIGINT NOT NULL,
            imported_by TEXT NOT NULL,
            is_published BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE directory_entry (
            id TEXT PRIMARY KEY NOT NULL,
            feed TEXT NOT NULL REFERENCES directory_feed (id),
            sorting TEXT NOT NULL,
            is_listed BIGINT NOT NULL,
            age_from BIGINT NOT NULL,
            age_to BIGINT NOT NULL CHECK (age_to >= age_from),
            words TEXT NOT NULL,
            content BLOB NOT NULL
        )
        """,
        "CREATE INDEX directory_entry_by_feed ON directory_entry (feed)",
        "CREATE INDEX directory_entry_by_name ON directory_entry (sorting, id) WHERE is_listed = 1",
        """
        CREATE TABLE directory_need (
            id TEXT PRIMARY KEY NOT NULL,
            taxonomy TEXT NOT NULL,
            sorting TEXT NOT NULL,
            content BLOB NOT NULL
        )
        """,
        "CREATE INDEX directory_need_by_taxonomy ON directory_need (taxonomy)",
        """
        CREATE TABLE directory_answer (
            need TEXT NOT NULL REFERENCES directory_need (id),
            entry TEXT NOT NULL REFERENCES directory_entry (id),
            PRIMARY KEY (need, entry)
        )
        """,
        "CREATE INDEX directory_answer_by_entry ON directory_answer (entry)",
        """
        CREATE TABLE directory_place (
            id TEXT NOT NULL,
            entry TEXT NOT NULL REFERENCES directory_entry (id),
            PRIMARY KEY (id, entry)
        )
        """,
        "CREATE INDEX directory_place_by_entry ON directory_place (entry, id)",
    ]
}
