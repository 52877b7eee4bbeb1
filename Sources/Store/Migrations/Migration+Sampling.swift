extension Migration {
    /// Of what was seen the first look at a judgement counts, and what there was no occasion for is not kept here.
    static let sampling = [
        """
        CREATE TABLE sample_plan (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT
        )
        """,
        "CREATE INDEX sample_plan_by_agency ON sample_plan (agency, id)",
        """
        CREATE TABLE practice_review (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            plan TEXT NOT NULL REFERENCES sample_plan (id),
            account TEXT NOT NULL
        )
        """,
        "CREATE INDEX practice_review_by_account ON practice_review (account, id)",
        """
        CREATE TABLE behaviour_seen (
            contact TEXT NOT NULL REFERENCES contact (id),
            version BIGINT NOT NULL,
            behaviour TEXT NOT NULL,
            review TEXT NOT NULL REFERENCES practice_review (id),
            account TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            is_shown BIGINT NOT NULL CHECK (is_shown IN (0, 1)),
            judged_at BIGINT NOT NULL,
            reviewed_at BIGINT NOT NULL,
            PRIMARY KEY (contact, version, behaviour)
        )
        """,
        "CREATE INDEX behaviour_seen_by_agency ON behaviour_seen (agency, judged_at)",
        "CREATE INDEX behaviour_seen_by_account ON behaviour_seen (account, judged_at)",
        """
        CREATE TABLE learning_need (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT,
            level TEXT NOT NULL CHECK (level IN ('person', 'unit', 'force')),
            owner TEXT,
            status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'set-aside')),
            behaviour TEXT NOT NULL,
            CHECK ((level = 'force') = (owner IS NULL))
        )
        """,
        "CREATE INDEX learning_need_by_agency ON learning_need (agency, id)",
        "CREATE INDEX learning_need_by_owner ON learning_need (owner, id)",
        """
        CREATE UNIQUE INDEX learning_need_open ON learning_need (agency, level, COALESCE(owner, ''), behaviour)
        WHERE status = 'open'
        """,
        """
        CREATE TABLE development (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            account TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            manager TEXT,
            on_day BIGINT NOT NULL,
            replaces TEXT UNIQUE REFERENCES development (id),
            is_signed BIGINT NOT NULL CHECK (is_signed IN (0, 1))
        )
        """,
        "CREATE INDEX development_by_account ON development (account, on_day)",
        "CREATE INDEX development_by_manager ON development (manager) WHERE is_signed = 0",
        "CREATE INDEX development_by_unit ON development (agency, unit) WHERE is_signed = 0",
    ]
}
