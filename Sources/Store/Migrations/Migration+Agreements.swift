extension Migration {
    /// Days are counted from 1 January 1970.
    static let agreements = [
        """
        CREATE TABLE agreement (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            status TEXT NOT NULL,
            begins BIGINT NOT NULL,
            ends BIGINT,
            review BIGINT NOT NULL
        )
        """,
        "CREATE INDEX agreement_by_review ON agreement (review)",
        """
        CREATE TABLE agreement_party (
            agreement TEXT NOT NULL REFERENCES agreement (id),
            agency TEXT NOT NULL,
            PRIMARY KEY (agency, agreement)
        )
        """,
        """
        CREATE TABLE told_agreement (
            agreement TEXT NOT NULL REFERENCES agreement (id),
            review BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (agreement, review)
        )
        """,
    ]
}
