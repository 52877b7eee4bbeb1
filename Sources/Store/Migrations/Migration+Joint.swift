extension Migration {
    /// Each agency takes up its part of a programme in one record, as often as the part is a new one.
    static let joint = [
        """
        CREATE TABLE acknowledgement (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            programme TEXT NOT NULL,
            agency TEXT NOT NULL,
            UNIQUE (programme, agency)
        )
        """
    ]
}
