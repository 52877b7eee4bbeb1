/// What an unknown fact could change about one decision.
public struct Effect: Sendable, Hashable {
    /// The place of the decision among those asked about, counted from zero.
    public let decision: Int
    /// The outcomes between which the fact could decide, in ascending order: an outcome is one of them if some answers to the
    /// other unknown facts make it follow from one value of this fact, and another outcome from another value.
    public let outcomes: [Int]

    /// Puts a decision with the outcomes a fact could decide between.
    public init(decision: Int, outcomes: [Int]) {
        self.decision = decision
        self.outcomes = outcomes
    }
}
