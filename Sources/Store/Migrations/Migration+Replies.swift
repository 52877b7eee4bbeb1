extension Migration {
    /// Points that are there already answer through none.
    static let replies = ["ALTER TABLE delivery_point ADD COLUMN answers_as TEXT REFERENCES record (id)"]
}
