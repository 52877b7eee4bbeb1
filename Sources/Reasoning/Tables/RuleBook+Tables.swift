extension RuleBook {
    /// Checks the conditions of a table's rows.
    ///
    /// - Throws: the first fault found, as in `check`.
    public func check<Outcome>(_ rows: [Row<Outcome>]) throws(ReasoningError) {
        for row in rows { try check(row.when) }
    }
}
