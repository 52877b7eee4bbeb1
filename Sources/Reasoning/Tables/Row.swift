/// One row of a table: when a condition holds, an outcome.
public struct Row<Outcome: Hashable & Sendable>: Sendable, Hashable {
    /// What must hold for the row to apply.
    public let when: Condition
    /// What follows when it does.
    public let outcome: Outcome

    /// Puts an outcome with its condition.
    public init(when: Condition, outcome: Outcome) {
        self.when = when
        self.outcome = outcome
    }
}
