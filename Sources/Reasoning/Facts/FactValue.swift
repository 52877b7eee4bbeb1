/// What is known of one fact.
public enum FactValue: Sendable, Hashable {
    /// Nothing: it was never said, or whoever was asked could not say.
    case unknown
    /// The answer to a truth fact.
    case truth(Bool)
    /// The value of a count, number, day or span.
    case number(Double)

    /// Whether a truth fact with this value holds; a number is no answer, and reads as unknown.
    var truth: Truth {
        if case .truth(let holds) = self { Truth(holds) } else { .unknown }
    }

    /// Whether this value stands in a relation to a number; anything but a number reads as unknown.
    func truth(_ comparison: Comparison, _ limit: Double) -> Truth {
        if case .number(let value) = self { Truth(comparison.holds(value, limit)) } else { .unknown }
    }
}
