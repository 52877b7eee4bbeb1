/// An unknown fact whose answer could change a decision, and what it could change.
public struct Pivot: Sendable, Hashable {
    /// The unknown fact.
    public let fact: FactKey
    /// What it could change, a decision each, in the order of the decisions.
    public let effects: [Effect]

    /// Puts a fact with what it could change.
    public init(fact: FactKey, effects: [Effect]) {
        self.fact = fact
        self.effects = effects
    }
}
