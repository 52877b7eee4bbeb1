/// Names a rule by its place in the rule book.
public struct RuleKey: Hashable, Comparable, Sendable {
    /// The place of the rule in ``RuleBook/rules``, counted from zero.
    public let index: Int

    /// Names the rule at a place.
    public init(_ index: Int) { self.index = index }

    /// Orders rules as the rule book lists them.
    public static func < (left: RuleKey, right: RuleKey) -> Bool { left.index < right.index }
}
