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
    /// More than 40 words.
    case tooLong
    /// An alternative with nothing in it: "cut||stab".
    case emptyAlternative
    /// An alternative of several words: "self-harm|cut".
    case severalWordsInAlternative
    /// An asterisk anywhere but at the end of a word.
    case strayAsterisk

    /// The fault, and what mends it, in words.
    public var description: String {
        switch self {
        case .empty: "it has no words"
        case .gapAtEdge: "a gap needs a word on both sides"
        case .gapsTogether: "two gaps stand side by side; write one"
        case .gapNotApart: "write spaces around the gap"
        case .tooManyGaps: "it has more than three gaps"
        case .tooLong: "it has more than 40 words"
        case .emptyAlternative: "an alternative is empty"
        case .severalWordsInAlternative: "an alternative has several words; write a phrase for each"
        case .strayAsterisk: "an asterisk stands only at the end of a word"
        }
    }
}
