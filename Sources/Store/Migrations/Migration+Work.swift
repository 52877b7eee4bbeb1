extension Migration {
    /// The copies of agency and unit are for the indexes; the clock stays after it stopped, so that a list that is
    /// read on from there knows where it was.
    static let work = [
        """
        CREATE TABLE contact_work (
            contact TEXT PRIMARY KEY NOT NULL REFERENCES contact (id),
            agency TEXT NOT NULL,
            unit TEXT,
            at BIGINT NOT NULL,
            standing BIGINT NOT NULL CHECK (standing BETWEEN 0 AND 3),
            judgement TEXT NOT NULL CHECK (judgement IN ('not-judged', 'not-reviewed', 'agreed', 'returned')),
            judged_by TEXT,
            judged_at BIGINT,
            has_open_questions BIGINT NOT NULL,
            changed_since_judged BIGINT NOT NULL,
            waits_for_anybody BIGINT NOT NULL,
            wait_runs BIGINT NOT NULL,
            wait_rule TEXT,
            wait_begun BIGINT,
            wait_due BIGINT,
            wait_grade TEXT,
            wait_version BIGINT,
            wait_asks TEXT,
            changed_since_wait BIGINT NOT NULL,
            CHECK (wait_runs = 0 OR wait_due IS NOT NULL)
        )
        """,
        "CREATE INDEX contact_work_open ON contact_work (agency, unit, standing, at, contact) WHERE waits_for_anybody = 1",
        "CREATE INDEX contact_work_returned ON contact_work (judged_by) WHERE judgement = 'returned'",
        """
        CREATE INDEX contact_work_to_review ON contact_work (agency, unit, standing, judged_at, contact)
        WHERE judgement = 'not-reviewed'
        """,
        "CREATE INDEX contact_work_waiting ON contact_work (agency, unit) WHERE wait_runs = 1",
        "CREATE INDEX involvement_by_account ON involvement (account, record)",
    ]

    static let inbox = [
        "ALTER TABLE referral ADD COLUMN to_agency TEXT",
        "ALTER TABLE referral ADD COLUMN sent_at BIGINT",
        "ALTER TABLE referral ADD COLUMN due BIGINT",
        "CREATE INDEX referral_sent ON referral (to_agency, status, due, sent_at, id) WHERE to_agency IS NOT NULL",
    ]
}
