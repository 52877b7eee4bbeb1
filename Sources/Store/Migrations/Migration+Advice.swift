extension Migration {
    static let advice = [
        """
        CREATE TABLE advice (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL REFERENCES contact (id),
            asked_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX advice_by_contact ON advice (contact, asked_at)",
    ]
}
