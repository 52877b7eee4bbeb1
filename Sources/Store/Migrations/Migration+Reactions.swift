extension Migration {
    /// What was said stands apart from who has said something, and has no time.
    static let reactions = [
        """
        CREATE TABLE reaction (
            id TEXT NOT NULL,
            agency TEXT NOT NULL,
            module TEXT NOT NULL,
            version BIGINT NOT NULL,
            question TEXT NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (agency, module, id, question)
        )
        """,
        """
        CREATE TABLE reaction_given (
            account TEXT NOT NULL,
            module TEXT NOT NULL,
            version BIGINT NOT NULL,
            PRIMARY KEY (account, module, version)
        )
        """,
    ]
}
