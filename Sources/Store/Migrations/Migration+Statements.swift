extension Migration {
    static let statements = [
        // Accounts from before are looked up when the file is opened.
        """
        CREATE TABLE account_place (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT
        )
        """,
        "CREATE INDEX account_place_by_agency ON account_place (agency, unit, account)",
        """
        CREATE TABLE account_role (
            account TEXT NOT NULL REFERENCES record (id),
            role TEXT NOT NULL,
            PRIMARY KEY (account, role)
        )
        """,
        "CREATE INDEX account_role_by_role ON account_role (role, account)",
        "INSERT INTO account_place (account, agency) SELECT id, '' FROM record WHERE kind = 'account'",
        """
        CREATE TABLE completion_set_aside (
            completion TEXT PRIMARY KEY NOT NULL REFERENCES completion (id),
            at BIGINT NOT NULL,
            said_by TEXT NOT NULL,
            because TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE learning_import (
            id TEXT PRIMARY KEY NOT NULL,
            at BIGINT NOT NULL,
            said_by TEXT NOT NULL,
            agency TEXT NOT NULL,
            source TEXT NOT NULL,
            row_count BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE completion_file (
            completion TEXT PRIMARY KEY NOT NULL REFERENCES completion (id),
            file TEXT NOT NULL REFERENCES learning_import (id)
        )
        """,
        "CREATE INDEX completion_by_day ON completion (on_day, id)",
        "CREATE INDEX completion_by_module ON completion (module, learner, version, on_day)",
        """
        CREATE TABLE statement (
            id TEXT NOT NULL,
            agency TEXT NOT NULL,
            stored BIGINT NOT NULL,
            said_by TEXT NOT NULL,
            at BIGINT NOT NULL,
            content TEXT NOT NULL,
            canonical TEXT NOT NULL,
            voids TEXT,
            completion TEXT REFERENCES completion (id),
            PRIMARY KEY (agency, id)
        )
        """,
        "CREATE INDEX statement_by_time ON statement (agency, stored, id)",
        "CREATE INDEX statement_by_voiding ON statement (agency, voids)",
        "CREATE INDEX statement_by_completion ON statement (completion)",
    ]
}
