extension Migration {
    /// Days are counted from 1 January 1970; only what is still waited for has a day.
    static let plans = [
        """
        CREATE TABLE plan (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL REFERENCES contact (id),
            agency TEXT NOT NULL,
            unit TEXT,
            status TEXT NOT NULL,
            maker TEXT NOT NULL
        )
        """,
        "CREATE INDEX plan_by_contact ON plan (contact)",
        "CREATE UNIQUE INDEX plan_in_force ON plan (contact) WHERE status = 'open'",
        "CREATE INDEX plan_by_agency ON plan (agency, status)",
        """
        CREATE TABLE planned_action (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            plan TEXT NOT NULL REFERENCES plan (id),
            to_agency TEXT,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
            due BIGINT NOT NULL
        )
        """,
        "CREATE INDEX planned_action_by_plan ON planned_action (plan)",
        "CREATE INDEX planned_action_by_agency ON planned_action (to_agency, is_open, due)",
        """
        CREATE TABLE plan_day (
            subject TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            plan TEXT NOT NULL REFERENCES plan (id),
            what TEXT NOT NULL CHECK (what IN ('review', 'action')),
            due BIGINT NOT NULL,
            show_from BIGINT NOT NULL
        )
        """,
        "CREATE INDEX plan_day_by_plan ON plan_day (plan, due)",
        "CREATE INDEX plan_day_shown ON plan_day (show_from)",
        """
        CREATE TABLE told_plan_day (
            subject TEXT NOT NULL REFERENCES record (id),
            due BIGINT NOT NULL,
            is_over BIGINT NOT NULL CHECK (is_over IN (0, 1)),
            at BIGINT NOT NULL,
            PRIMARY KEY (subject, due, is_over)
        )
        """,
    ]
}
