extension Migration {
    static let portfolios = [
        """
        CREATE TABLE portfolio (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            learner TEXT NOT NULL,
            programme TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            status TEXT NOT NULL CHECK (status IN ('open', 'submitted', 'assessed')),
            since BIGINT NOT NULL,
            UNIQUE (learner, programme)
        )
        """,
        "CREATE INDEX portfolio_by_agency ON portfolio (agency, status, since, id)",
    ]
}
