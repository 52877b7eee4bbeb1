/// How a value stands to a limit.
public enum Comparison: Sendable, Hashable, CaseIterable {
    case less, atMost, equal, atLeast, more

    /// Whether a value stands so to a limit.
    public func holds(_ value: Double, _ limit: Double) -> Bool {
        switch self {
        case .less: value < limit
        case .atMost: value <= limit
        case .equal: value == limit
        case .atLeast: value >= limit
        case .more: value > limit
        }
    }
}
