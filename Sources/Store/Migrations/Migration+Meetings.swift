extension Migration {
    static let meetings = [
        """
        CREATE TABLE meeting (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            status TEXT NOT NULL,
            begins BIGINT NOT NULL,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
            is_out BIGINT NOT NULL CHECK (is_out IN (0, 1))
        )
        """,
        "CREATE INDEX meeting_by_agency ON meeting (agency, is_open, begins)",
        """
        CREATE TABLE meeting_part (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            meeting TEXT NOT NULL REFERENCES meeting (id),
            person TEXT NOT NULL REFERENCES record (id),
            source TEXT NOT NULL REFERENCES record (id)
        )
        """,
        "CREATE INDEX meeting_part_by_meeting ON meeting_part (meeting)",
        "CREATE INDEX meeting_part_by_person ON meeting_part (person)",
        "CREATE INDEX meeting_part_by_source ON meeting_part (source, person)",
        """
        CREATE TABLE meeting_invitation (
            part TEXT NOT NULL REFERENCES meeting_part (id),
            agency TEXT NOT NULL,
            meeting TEXT NOT NULL REFERENCES meeting (id),
            PRIMARY KEY (part, agency)
        )
        """,
        "CREATE INDEX meeting_invitation_by_agency ON meeting_invitation (agency, meeting)",
        """
        CREATE TABLE meeting_action (
            id TEXT PRIMARY KEY NOT NULL,
            part TEXT NOT NULL REFERENCES meeting_part (id),
            host TEXT NOT NULL,
            owner TEXT NOT NULL,
            due BIGINT NOT NULL,
            is_answered BIGINT NOT NULL CHECK (is_answered IN (0, 1))
        )
        """,
        "CREATE INDEX meeting_action_by_owner ON meeting_action (owner, is_answered, due)",
        "CREATE INDEX meeting_action_by_host ON meeting_action (host, is_answered, due)",
    ]
}
