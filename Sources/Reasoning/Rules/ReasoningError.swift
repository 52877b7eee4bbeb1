/// Why a rule book, a condition or a value was turned away.
public enum ReasoningError: Error, Hashable, Sendable {
    /// The book has no such fact.
    case unknownFact(FactKey)
    /// The book has no such rule.
    case unknownRule(RuleKey)
    /// A truth fact is used as a number, or a numeric fact as a truth.
    case wrongKind(fact: FactKey)
    /// A value or a limit for the fact is infinite or not a number.
    case notANumber(fact: FactKey)
    /// A count, day or span has a fraction.
    case notWhole(fact: FactKey)
    /// A count is below zero.
    case negative(fact: FactKey)
    /// `atLeast` asks for none of its parts, or for more than it has.
    case countOutOfRange(Int, parts: Int)
    /// Each of these rules refers to the next, and the last to the first.
    case circular([RuleKey])
    /// Conditions nest deeper than this limit, the rules they refer to included.
    case tooDeep(limit: Int)
}
