/// What a collecting table comes to, each part in the order of its rows.
public struct Gathering<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// The rows that hold.
    public let holding: [Collected<Outcome>]
    /// The rows of which it cannot be told.
    public let open: [Collected<Outcome>]
}
