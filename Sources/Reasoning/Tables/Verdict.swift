/// What an ordered table comes to.
public enum Verdict<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// One outcome follows, whatever the unknown facts turn out to be.
    ///
    /// The row is the one that holds, and the finding its own. Without a row either none holds, and the finding is what every row
    /// fails by, or the rows that may hold all lead to the outcome the table ends on, and the finding is what they lack.
    case decided(Outcome, row: Int?, Finding)

    /// More than one outcome may follow, given in the order of the table; the finding is what the rows in question lack.
    case open(possible: [Outcome], Finding)
}
