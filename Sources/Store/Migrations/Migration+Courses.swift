extension Migration {
    /// How everybody stands is worked out after the file is next opened.
    static let courses = [
        """
        CREATE TABLE course_run (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
            begins BIGINT NOT NULL
        )
        """,
        "CREATE INDEX course_run_by_time ON course_run (status, begins, id)",
        "CREATE INDEX course_run_by_agency ON course_run (agency, begins, id)",
        """
        CREATE TABLE course_open_to (
            course TEXT NOT NULL REFERENCES course_run (id),
            agency TEXT NOT NULL,
            module TEXT NOT NULL,
            PRIMARY KEY (course, agency, module)
        )
        """,
        """
        CREATE TABLE course_booking (
            course TEXT NOT NULL REFERENCES course_run (id),
            learner TEXT NOT NULL REFERENCES record (id),
            PRIMARY KEY (learner, course)
        )
        """,
        "CREATE INDEX course_booking_by_course ON course_booking (course)",
        """
        CREATE TABLE standing (
            learner TEXT NOT NULL REFERENCES record (id),
            programme TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            is_asked BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('done', 'refresh', 'owed', 'overdue', 'optional')),
            on_day BIGINT,
            reminded_from BIGINT,
            changes_on BIGINT,
            PRIMARY KEY (learner, programme)
        )
        """,
        "CREATE INDEX standing_by_unit ON standing (agency, programme, unit, is_asked, state, reminded_from)",
        """
        CREATE INDEX standing_owed ON standing (agency, on_day, learner, programme, unit, state, reminded_from)
        WHERE is_asked = 1 AND state IN ('refresh', 'owed', 'overdue')
        """,
        """
        CREATE TABLE standing_turn (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            edition TEXT NOT NULL,
            changes_on BIGINT NOT NULL
        )
        """,
        "CREATE INDEX standing_turn_by_edition ON standing_turn (edition, changes_on)",
        "INSERT INTO standing_turn (account, edition, changes_on) SELECT id, '', 0 FROM record WHERE kind = 'account'",
        """
        CREATE TABLE champion (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            account TEXT NOT NULL REFERENCES record (id),
            programme TEXT NOT NULL,
            agency TEXT NOT NULL,
            unit TEXT,
            from_day BIGINT NOT NULL,
            until_day BIGINT NOT NULL
        )
        """,
        "CREATE INDEX champion_by_agency ON champion (agency, until_day)",
        "CREATE INDEX champion_by_account ON champion (account)",
    ]
}
