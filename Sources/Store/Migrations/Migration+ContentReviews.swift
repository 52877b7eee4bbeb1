extension Migration {
    static let contentReviews = [
        """
        CREATE TABLE content_review (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('programme', 'module')),
            content TEXT NOT NULL,
            on_day BIGINT NOT NULL
        )
        """,
        "CREATE INDEX content_review_by_agency ON content_review (agency, kind, content, on_day)",
    ]
}
