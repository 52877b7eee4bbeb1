extension Migration {
    static let hub = [
        """
        CREATE TABLE notification (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL REFERENCES contact (id),
            agency TEXT NOT NULL,
            unit TEXT,
            status TEXT NOT NULL,
            writer TEXT NOT NULL,
            screener TEXT,
            received_at BIGINT NOT NULL,
            decided_at BIGINT,
            due_high BIGINT,
            due_medium BIGINT,
            due_low BIGINT,
            due_unjudged BIGINT
        )
        """,
        "CREATE INDEX notification_by_contact ON notification (contact)",
        "CREATE INDEX notification_by_standing ON notification (agency, status, received_at)",
        "CREATE INDEX notification_to_read ON notification (writer, decided_at) WHERE status = 'decided'",
        """
        CREATE TABLE notification_pathway (
            notification TEXT NOT NULL REFERENCES notification (id),
            pathway TEXT NOT NULL,
            PRIMARY KEY (notification, pathway)
        )
        """,
        """
        CREATE TABLE research (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            notification TEXT NOT NULL REFERENCES notification (id),
            to_agency TEXT NOT NULL,
            asked_at BIGINT NOT NULL,
            due BIGINT,
            is_answered BIGINT NOT NULL CHECK (is_answered IN (0, 1))
        )
        """,
        "CREATE INDEX research_by_notification ON research (notification)",
        "CREATE INDEX research_by_agency ON research (to_agency, is_answered, due)",
    ]
}
