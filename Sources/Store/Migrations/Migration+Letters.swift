extension Migration {
    /// One letter an account: that of a week takes the place of that of the week before.
    ///
    /// What a letter says is kept nowhere.
    static let letters = [
        """
        CREATE TABLE letter_place (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            address TEXT,
            is_stopped BIGINT NOT NULL CHECK (is_stopped IN (0, 1)),
            refused_at BIGINT
        )
        """,
        """
        CREATE TABLE learning_letter (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            id TEXT NOT NULL UNIQUE,
            week BIGINT NOT NULL,
            at BIGINT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('waiting', 'sent', 'nothing', 'refused', 'given-up', 'dropped')),
            failures BIGINT NOT NULL CHECK (failures >= 0),
            next_at BIGINT,
            ended_at BIGINT,
            CHECK ((state = 'waiting') = (next_at IS NOT NULL)),
            CHECK ((state = 'waiting') = (ended_at IS NULL))
        )
        """,
        "CREATE INDEX learning_letter_due ON learning_letter (next_at, account) WHERE state = 'waiting'",
    ]
}
