/// Which values a fact can take.
public enum FactKind: Sendable, Hashable {
    /// It holds or does not.
    case truth
    /// A whole number, zero or more.
    case count
    /// Any finite number.
    case number
    /// A day: whole days since 1 January 1970, negative before it.
    case day
    /// A length of time in whole days, possibly negative.
    case span

    /// Whether the values are numbers, which conditions compare.
    var isNumeric: Bool { self != .truth }

    /// Whether the numbers are whole.
    var isWhole: Bool { self == .count || self == .day || self == .span }
}
