extension Migration {
    /// Whoever wrote a version of a portfolio and is not the learner judged it: nobody else could, before this step.
    static let moderation = [
        """
        CREATE TABLE portfolio_judged (
            portfolio TEXT NOT NULL REFERENCES portfolio (id),
            edition BIGINT NOT NULL,
            assessor TEXT NOT NULL,
            programme TEXT NOT NULL,
            PRIMARY KEY (portfolio, edition)
        )
        """,
        "CREATE INDEX portfolio_judged_by_assessor ON portfolio_judged (assessor, programme)",
        """
        INSERT INTO portfolio_judged (portfolio, edition, assessor, programme)
        SELECT portfolio.id, record_version.version, record_version.actor, portfolio.programme
        FROM portfolio JOIN record_version ON record_version.record = portfolio.id
        WHERE record_version.actor <> portfolio.learner
        """,
        """
        CREATE TABLE moderation (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            portfolio TEXT NOT NULL REFERENCES portfolio (id),
            edition BIGINT NOT NULL,
            programme TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            since BIGINT NOT NULL,
            alike BIGINT CHECK (alike IN (0, 1)),
            UNIQUE (portfolio, edition)
        )
        """,
        "CREATE INDEX moderation_by_agency ON moderation (agency, since, id)",
    ]
}
