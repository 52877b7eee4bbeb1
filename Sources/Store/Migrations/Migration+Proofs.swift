extension Migration {
    /// Who was signed in before has proved nothing lately, and did it by the password.
    ///
    /// An issuer knows somebody by one subject, and a subject leads to one account.
    static let proofs = [
        """
        ALTER TABLE account_session ADD COLUMN way TEXT NOT NULL DEFAULT 'password'
            CHECK (way IN ('password', 'provider'))
        """,
        "ALTER TABLE account_session ADD COLUMN proven_at BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE account_session ADD COLUMN return_to TEXT",
        """
        CREATE TABLE provider_subject (
            issuer TEXT NOT NULL,
            subject TEXT NOT NULL,
            account TEXT NOT NULL UNIQUE REFERENCES record (id),
            PRIMARY KEY (issuer, subject)
        )
        """,
    ]
}
