/// A row of a collecting table that holds, or may.
public struct Collected<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// The place of the row in its table, counted from zero.
    public let row: Int
    /// The outcome the row gives.
    public let outcome: Outcome
    /// Whether the row holds, and what that rests on.
    public let finding: Finding
}
