extension Migration {
    /// Days are counted from 1 January 1970.
    static let automatic = [
        """
        CREATE TABLE hub_alarm (
            subject TEXT NOT NULL REFERENCES record (id),
            kind TEXT NOT NULL CHECK (kind IN ('warning', 'breach')),
            stage TEXT NOT NULL,
            due BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (subject, kind, stage, due)
        )
        """,
        """
        CREATE TABLE told_meeting_action (
            action TEXT NOT NULL REFERENCES meeting_action (id),
            is_over BIGINT NOT NULL CHECK (is_over IN (0, 1)),
            at BIGINT NOT NULL,
            PRIMARY KEY (action, is_over)
        )
        """,
        "CREATE INDEX meeting_action_open ON meeting_action (due, id) WHERE is_answered = 0",
        "CREATE INDEX outbox_by_event ON outbox (event, id)",
    ]
}
