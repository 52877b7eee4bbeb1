extension Migration {
    /// Days are counted from 1 January 1970; a part that nobody has looked at has none.
    static let investigations = [
        """
        CREATE TABLE investigation (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            kind TEXT NOT NULL,
            contact TEXT REFERENCES contact (id),
            agency TEXT NOT NULL,
            unit TEXT,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1))
        )
        """,
        "CREATE INDEX investigation_by_contact ON investigation (contact)",
        "CREATE INDEX investigation_by_agency ON investigation (agency, is_open, id)",
        """
        CREATE TABLE allocation (
            investigation TEXT NOT NULL REFERENCES investigation (id),
            part TEXT NOT NULL,
            assignee TEXT NOT NULL,
            kind TEXT NOT NULL,
            looked_on BIGINT,
            told TEXT,
            PRIMARY KEY (investigation, part, assignee)
        )
        """,
        "CREATE INDEX allocation_by_assignee ON allocation (assignee, kind, part)",
        "CREATE INDEX allocation_by_look ON allocation (looked_on)",
    ]
}
