extension Migration {
    static let clocks = [
        "ALTER TABLE referral ADD COLUMN answer_by BIGINT",
        "ALTER TABLE referral ADD COLUMN clock_stage TEXT",
        "ALTER TABLE referral ADD COLUMN clock_due BIGINT",
        "ALTER TABLE referral ADD COLUMN clock_warn BIGINT",
        "CREATE INDEX referral_running_out ON referral (answer_by) WHERE answer_by IS NOT NULL",
        "CREATE INDEX referral_warning ON referral (clock_warn) WHERE clock_warn IS NOT NULL",
        "CREATE INDEX referral_due ON referral (clock_due) WHERE clock_due IS NOT NULL",
        """
        CREATE TABLE referral_alarm (
            referral TEXT NOT NULL REFERENCES referral (id),
            kind TEXT NOT NULL CHECK (kind IN ('warning', 'breach')),
            stage TEXT NOT NULL,
            due BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (referral, kind, stage, due)
        )
        """,
    ]
}
