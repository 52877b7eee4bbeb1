/// Whether something holds: no, unknown or yes.
///
/// The three values and their connectives are Kleene's strong logic, with *no* below *unknown* below *yes*: a missing fact is
/// unknown, and stays so until what is known settles the matter either way.
public enum Truth: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    case no, unknown, yes

    /// Makes yes of true and no of false.
    public init(_ holds: Bool) {
        self = holds ? .yes : .no
    }

    /// The opposite; the opposite of unknown is unknown.
    public var negated: Truth {
        switch self {
        case .no: .yes
        case .unknown: .unknown
        case .yes: .no
        }
    }

    /// Whether both hold.
    public func and(_ other: Truth) -> Truth { min(self, other) }

    /// Whether at least one of the two holds.
    public func or(_ other: Truth) -> Truth { max(self, other) }

    /// This truth, or the presumption where it is unknown.
    func presumed(_ presumption: Bool) -> Truth {
        self == .unknown ? Truth(presumption) : self
    }

    /// Orders no before unknown before yes.
    public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}
