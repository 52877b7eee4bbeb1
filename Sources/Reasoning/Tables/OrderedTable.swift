/// A table read from the top: the first row that holds gives the outcome.
public struct OrderedTable<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// The rows, first to last.
    public let rows: [Row<Outcome>]
    /// The outcome when no row holds.
    public let otherwise: Outcome

    /// Makes a table of rows and an outcome for when none holds.
    public init(rows: [Row<Outcome>], otherwise: Outcome) {
        self.rows = rows
        self.otherwise = otherwise
    }

    /// What the table comes to, by what the sheet says.
    ///
    /// A row that fails is passed, one that holds ends the reading, and one that cannot be told leaves its outcome possible. The
    /// verdict is decided when only one outcome is possible. Rows are judged one by one, so that the verdict may stay open where
    /// two unknown rows together leave only one way (see ``RuleBook``).
    public func decide(in book: RuleBook, on sheet: FactSheet) -> Verdict<Outcome> {
        var reading = Reading(of: sheet, by: book)
        var undecided: [Row<Outcome>] = []
        for (index, row) in rows.enumerated() {
            switch reading.truth(of: row.when) {
            case .no:
                continue
            case .unknown:
                undecided.append(row)
            case .yes:
                if let open = open(undecided, endingOn: row.outcome, &reading) { return open }
                return .decided(row.outcome, row: index, reading.finding(for: row.when))
            }
        }
        if let open = open(undecided, endingOn: otherwise, &reading) { return open }
        return .decided(otherwise, row: nil, reading.finding(for: .any(rows.map { $0.when })))
    }

    private func open(
        _ undecided: [Row<Outcome>],
        endingOn last: Outcome,
        _ reading: inout Reading
    ) -> Verdict<Outcome>? {
        let possible = (undecided.map { $0.outcome } + [last]).withoutRepeats()
        guard possible.count > 1 else { return nil }
        return .open(possible: possible, reading.finding(for: .any(undecided.map { $0.when })))
    }
}
