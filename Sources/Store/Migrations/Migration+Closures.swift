extension Migration {
    /// What was kept before is looked up when the file is next opened.
    static let closures = [
        """
        CREATE TABLE closure (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL UNIQUE REFERENCES contact (id)
        )
        """,
        """
        CREATE TABLE contact_gap (
            contact TEXT PRIMARY KEY NOT NULL REFERENCES contact (id),
            cause TEXT NOT NULL CHECK (cause IN ('nobody-yet', 'came-back', 'not-looked-up')),
            since BIGINT NOT NULL,
            told_at BIGINT
        )
        """,
        "CREATE INDEX contact_gap_to_tell ON contact_gap (since, contact) WHERE told_at IS NULL",
        "CREATE INDEX referral_by_contact ON referral (contact)",
        "INSERT INTO contact_gap (contact, cause, since) SELECT id, 'not-looked-up', recorded_at FROM contact",
    ]
}
