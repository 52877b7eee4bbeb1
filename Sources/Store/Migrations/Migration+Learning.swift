extension Migration {
    static let learning = [
        """
        CREATE TABLE completion (
            id TEXT PRIMARY KEY NOT NULL,
            learner TEXT NOT NULL REFERENCES record (id),
            module TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version > 0),
            on_day BIGINT NOT NULL,
            result TEXT NOT NULL CHECK (result IN ('completed', 'mark', 'met', 'not-met')),
            mark BIGINT CHECK (mark BETWEEN 0 AND 100),
            way TEXT NOT NULL,
            at BIGINT NOT NULL,
            said_by TEXT NOT NULL,
            CHECK ((result = 'mark') = (mark IS NOT NULL))
        )
        """,
        "CREATE INDEX completion_by_learner ON completion (learner, on_day, id)",
        """
        CREATE TABLE practice (
            id TEXT PRIMARY KEY NOT NULL,
            learner TEXT NOT NULL REFERENCES record (id),
            example TEXT NOT NULL,
            grade TEXT NOT NULL CHECK (grade IN ('low', 'medium', 'high')),
            because TEXT NOT NULL,
            at BIGINT NOT NULL,
            level BIGINT
        )
        """,
        "CREATE INDEX practice_by_learner ON practice (learner, at, id)",
        "CREATE INDEX practice_by_example ON practice (example, learner, at, id)",
    ]
}
