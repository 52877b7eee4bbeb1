/// A table of which every row that holds counts.
public struct CollectingTable<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// The rows, first to last.
    public let rows: [Row<Outcome>]

    /// Makes a table of rows.
    public init(rows: [Row<Outcome>]) {
        self.rows = rows
    }

    /// The rows that hold and the rows that may, by what the sheet says.
    public func collect(in book: RuleBook, on sheet: FactSheet) -> Gathering<Outcome> {
        var reading = Reading(of: sheet, by: book)
        var holding: [Collected<Outcome>] = []
        var open: [Collected<Outcome>] = []
        for (index, row) in rows.enumerated() {
            let finding = reading.finding(for: row.when)
            switch finding.truth {
            case .no: continue
            case .unknown: open.append(Collected(row: index, outcome: row.outcome, finding: finding))
            case .yes: holding.append(Collected(row: index, outcome: row.outcome, finding: finding))
            }
        }
        return Gathering(holding: holding, open: open)
    }
}
