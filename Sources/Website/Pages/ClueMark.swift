import Recognise

extension FoundClue.Assertion {
    /// The word of the style sheet and of the legend.
    var kind: String { self == .otherPerson ? "other" : rawValue }

    /// What stands beside a mark; nil where the clue is simply there.
    var flag: String? {
        switch self {
        case .present: nil
        case .negated: "not"
        case .past: "past"
        case .possible: "maybe"
        case .otherPerson: "other"
        }
    }
}
