extension Migration {
    /// Days are counted from 1 January 1970; only what nothing follows yet has a row.
    static let controls = [
        """
        CREATE TABLE held_control (
            contact TEXT NOT NULL REFERENCES contact (id),
            control TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('standing', 'lapsed')),
            ends BIGINT,
            due BIGINT NOT NULL,
            show_from BIGINT NOT NULL,
            place BIGINT NOT NULL,
            PRIMARY KEY (contact, control)
        )
        """,
        "CREATE INDEX held_control_standing ON held_control (ends) WHERE state = 'standing'",
        "CREATE INDEX held_control_shown ON held_control (show_from)",
        """
        CREATE TABLE control_warning (
            contact TEXT NOT NULL REFERENCES contact (id),
            control TEXT NOT NULL,
            due BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (contact, control, due)
        )
        """,
        "ALTER TABLE contact_work ADD COLUMN control_lapsed BIGINT NOT NULL DEFAULT 0",
    ]
}
