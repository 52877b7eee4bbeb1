extension Migration {
    /// Days are counted from 1 January 1970.
    static let licences = [
        """
        CREATE TABLE licence (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            holder TEXT NOT NULL REFERENCES record (id),
            scheme TEXT NOT NULL,
            agency TEXT NOT NULL,
            status TEXT NOT NULL,
            scopes TEXT NOT NULL,
            expires BIGINT,
            is_active BIGINT NOT NULL CHECK (is_active IN (0, 1)),
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
            is_to_decide BIGINT NOT NULL CHECK (is_to_decide IN (0, 1))
        )
        """,
        "CREATE UNIQUE INDEX licence_by_holder ON licence (holder, scheme) WHERE is_open = 1",
        "CREATE INDEX licence_of_holder ON licence (holder, id)",
        "CREATE INDEX licence_by_agency ON licence (agency, expires, id)",
        "CREATE INDEX licence_by_expiry ON licence (is_active, expires, id)",
        """
        CREATE TABLE licence_keeper (
            agency TEXT NOT NULL,
            licence TEXT NOT NULL REFERENCES licence (id),
            PRIMARY KEY (agency, licence)
        )
        """,
    ]
}
