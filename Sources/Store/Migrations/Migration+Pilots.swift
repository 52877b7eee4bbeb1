extension Migration {
    /// What is measured stands in the pilot alone, and in no table.
    static let pilots = [
        """
        CREATE TABLE pilot (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT
        )
        """,
        "CREATE INDEX pilot_by_agency ON pilot (agency, id)",
    ]
}
