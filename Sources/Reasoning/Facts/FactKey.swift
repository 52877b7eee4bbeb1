/// Names a fact by its place in the rule book.
public struct FactKey: Hashable, Comparable, Sendable {
    /// The place of the fact in ``RuleBook/facts``, counted from zero.
    public let index: Int

    /// Names the fact at a place.
    public init(_ index: Int) { self.index = index }

    /// Orders facts as the rule book lists them.
    public static func < (left: FactKey, right: FactKey) -> Bool { left.index < right.index }
}
