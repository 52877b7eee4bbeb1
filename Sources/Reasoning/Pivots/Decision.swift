/// An ordered table over outcome codes, of which the pivotal unknowns are sought.
public struct Decision: Sendable, Hashable {
    /// The rows, first to last; the first that holds gives the outcome.
    public let rows: [Row<Int>]
    /// The outcome when no row holds.
    public let otherwise: Int

    /// Makes a decision of rows and an outcome for when none holds.
    public init(rows: [Row<Int>], otherwise: Int) {
        self.rows = rows
        self.otherwise = otherwise
    }
}
