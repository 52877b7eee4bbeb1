extension Migration {
    /// What somebody judged stands in their part alone, and in no table.
    static let exercises = [
        """
        CREATE TABLE exercise (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT
        )
        """,
        "CREATE INDEX exercise_by_agency ON exercise (agency, id)",
        """
        CREATE TABLE exercise_part (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            exercise TEXT NOT NULL REFERENCES exercise (id),
            assessor TEXT NOT NULL REFERENCES record (id),
            programme TEXT NOT NULL,
            handed_in BIGINT,
            UNIQUE (exercise, assessor)
        )
        """,
        "CREATE INDEX exercise_part_by_assessor ON exercise_part (assessor, programme, handed_in)",
    ]
}
