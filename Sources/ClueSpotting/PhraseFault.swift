/// What is wrong with a phrase of the pattern language.
public enum PhraseFault: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// Nothing but white space.
    case empty
    /// A gap first or last, where there is nothing to reach.
    case gapAtEdge
    /// Two gaps side by side.
    case gapsTogether
    /// A gap written against a word: "hit...wall".
    case gapNotApart
    /// More than three gaps.
    case tooManyGaps
    /// More than 16 words.
    case tooLong
    /// An alternative with nothing in it: "cut||stab".
    case emptyAlternative
    /// Several words where one alone may stand.
    case severalWords
    /// An asterisk or a tilde anywhere but at the end of a word.
    case strayMark
    /// A bracket that is never closed.
    case openBracket
    /// A bracket written against a word: "cut(s)".
    case bracketNotApart
    /// A word in brackets first or last, where leaving it out changes nothing.
    case optionalAtEdge
    /// A group with other words beside it in one alternative: "{<hers> money|cash}".
    case groupNotApart
    /// A group that was not given.
    case unknownGroup

    /// The fault, and what mends it, in words.
    public var description: String {
        switch self {
        case .empty: "it has no words"
        case .gapAtEdge: "a gap needs a word on both sides"
        case .gapsTogether: "two gaps stand side by side; write one"
        case .gapNotApart: "write spaces around the gap"
        case .tooManyGaps: "it has more than three gaps"
        case .tooLong: "it has more than 16 words"
        case .emptyAlternative: "an alternative is empty"
        case .severalWords: "it has several words; one alone may stand here"
        case .strayMark: "an asterisk or a tilde stands only at the end of a word"
        case .openBracket: "a bracket is not closed"
        case .bracketNotApart: "write a space before the bracket"
        case .optionalAtEdge: "a word that may be left out needs a word on both sides"
        case .groupNotApart: "a group stands alone between spaces or bars"
        case .unknownGroup: "it names a group of words that there is not"
        }
    }
}
