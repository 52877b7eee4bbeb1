extension Migration {
    static let signingIn = [
        "CREATE TABLE sign_in_name (name TEXT PRIMARY KEY NOT NULL, account TEXT NOT NULL UNIQUE REFERENCES record (id))",
        """
        CREATE TABLE account_session (
            digest BLOB PRIMARY KEY NOT NULL,
            account TEXT NOT NULL REFERENCES record (id),
            stage TEXT NOT NULL CHECK (stage IN ('awaiting-code', 'signed-in')),
            began BIGINT NOT NULL,
            seen BIGINT NOT NULL CHECK (seen >= began),
            wrong_codes BIGINT NOT NULL DEFAULT 0
        )
        """,
        "CREATE INDEX account_session_by_account ON account_session (account)",
        """
        CREATE TABLE sealed_codes (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            sealed BLOB NOT NULL,
            last_step BIGINT NOT NULL DEFAULT -1
        )
        """,
    ]

    /// In a unique index nulls differ from each other: of new contacts somebody may have several drafts.
    static let drafts = [
        """
        CREATE TABLE draft (
            id TEXT PRIMARY KEY NOT NULL,
            owner TEXT NOT NULL,
            purpose TEXT NOT NULL,
            subject TEXT,
            about TEXT NOT NULL,
            content BLOB NOT NULL,
            revision BIGINT NOT NULL CHECK (revision >= 1),
            began BIGINT NOT NULL,
            changed BIGINT NOT NULL
        )
        """,
        "CREATE UNIQUE INDEX draft_by_place ON draft (owner, purpose, subject, about)",
        "CREATE INDEX draft_by_owner ON draft (owner, changed)",
        "CREATE INDEX draft_by_changed ON draft (changed)",
    ]
}
