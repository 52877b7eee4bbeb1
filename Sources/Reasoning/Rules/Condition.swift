/// What must be so for a rule to hold, as data.
public indirect enum Condition: Sendable, Hashable {
    /// Holds whatever is known.
    case always
    /// Fails whatever is known.
    case never
    /// A truth fact holds.
    case fact(FactKey)
    /// A count, number, day or span stands in a relation to a limit.
    case compare(FactKey, Comparison, Double)
    /// Every part holds; with no parts, holds.
    case all([Condition])
    /// One part or more holds; with no parts, fails.
    case any([Condition])
    /// The part fails.
    case not(Condition)
    /// So many of the parts hold, or more; the number lies between one and the number of parts.
    case atLeast(Int, [Condition])
    /// Another rule of the book holds.
    case rule(RuleKey)
    /// The part holds, and counts as `whenUnknown` for as long as that cannot be told.
    case presume(Condition, whenUnknown: Bool)
}
