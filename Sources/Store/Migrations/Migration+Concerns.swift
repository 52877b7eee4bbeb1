extension Migration {
    /// What was sent before is counted from when it next moves on.
    static let concerns = [
        """
        CREATE TABLE concern (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL UNIQUE REFERENCES contact (id),
            notification TEXT UNIQUE REFERENCES notification (id),
            agency TEXT NOT NULL,
            unit TEXT,
            to_agency TEXT NOT NULL
        )
        """,
        "CREATE INDEX concern_by_agency ON concern (agency, id)",
        """
        CREATE TABLE referral_course (
            referral TEXT PRIMARY KEY NOT NULL REFERENCES referral (id),
            pathway TEXT NOT NULL,
            writer TEXT NOT NULL,
            answer TEXT CHECK (answer IN ('accepted', 'declined', 'declined-by-person', 'expired')),
            is_in_time BIGINT CHECK (is_in_time IN (0, 1)),
            reason TEXT,
            was_asked BIGINT NOT NULL CHECK (was_asked IN (0, 1)),
            outcome TEXT,
            met BIGINT NOT NULL,
            partly BIGINT NOT NULL,
            not_met BIGINT NOT NULL,
            seconds BIGINT,
            ended_at BIGINT
        )
        """,
        "CREATE INDEX referral_course_by_writer ON referral_course (writer, ended_at) WHERE ended_at IS NOT NULL",
        "CREATE INDEX referral_by_sending ON referral (agency, sent_at)",
        """
        CREATE TABLE referral_left_out (
            referral TEXT NOT NULL REFERENCES referral (id),
            item TEXT NOT NULL,
            PRIMARY KEY (referral, item)
        )
        """,
        """
        CREATE TABLE outcome_read (
            referral TEXT PRIMARY KEY NOT NULL REFERENCES referral (id),
            at BIGINT NOT NULL,
            account TEXT NOT NULL
        )
        """,
    ]
}
