/// Where in a lexicon's input a phrase stands, counted from nought.
public enum PhrasePlace: Hashable, Sendable, CustomStringConvertible {
    /// The pattern at this index.
    case pattern(Int)
    /// The cue at this index.
    case cue(Int)
    /// The group of words at this index.
    case group(Int)
    /// The word of its own at this index.
    case wordOfItsOwn(Int)
    /// The common word of the language at this index.
    case commonWord(Int)
    /// The list word of the language at this index.
    case listWord(Int)

    /// The place in words.
    public var description: String {
        switch self {
        case .pattern(let index): "pattern " + index.description
        case .cue(let index): "cue " + index.description
        case .group(let index): "group " + index.description
        case .wordOfItsOwn(let index): "word of its own " + index.description
        case .commonWord(let index): "common word " + index.description
        case .listWord(let index): "list word " + index.description
        }
    }
}
