/// One leaf of a condition, and whether it holds.
public struct Support: Sendable, Hashable {
    /// What a leaf asks.
    public enum Ground: Sendable, Hashable {
        /// Whether a truth fact holds.
        case fact(FactKey)
        /// Whether a count, number, day or span stands in a relation to a limit.
        case compare(FactKey, Comparison, Double)
        /// Whether another rule holds; what that rule rests on is a finding of its own.
        case rule(RuleKey)
    }

    /// What the leaf asks.
    public let ground: Ground
    /// Whether the leaf holds.
    public let truth: Truth

    /// Puts a leaf with its truth.
    public init(_ ground: Ground, _ truth: Truth) {
        self.ground = ground
        self.truth = truth
    }

    /// The fact the leaf asks about, unless it asks about a rule.
    public var fact: FactKey? {
        switch ground {
        case .fact(let key), .compare(let key, _, _): key
        case .rule: nil
        }
    }
}
