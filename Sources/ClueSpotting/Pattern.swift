/// A phrase that raises a clue, in the small language that patterns and cues share.
///
/// | written | matches |
/// |---|---|
/// | `sleeping rough` | these whole words in this order, whatever their case |
/// | `cut\|slash` | any one of these words |
/// | `take~` | the word in any of its forms: *take*, *takes*, *took*, *taken*, *taking* |
/// | `strangl*` | the word and whatever it may end in: *strangle*, *strangler*, *strangulation* |
/// | `<her>` | any member of a ``WordGroup`` of that name |
/// | `{no food\|nothing to eat}` | any one of these, which may have several words each |
/// | `took (all of) her money` | the words in brackets may be left out |
/// | `hit ... wall`, `hit _ wall` | up to three words between, and any punctuation, as few as will do |
/// | `hit ...... wall` | up to six words between |
/// | `#` | anything that begins with a digit: *3*, *3rd*, *14yo* |
/// | `self-harm` | *self-harm* and *self harm*: a hyphen within a phrase is a space |
/// | `doesn't` | with a straight apostrophe, a curly one or none |
/// | `?`, `, she` | a symbol is a word of its own; a hyphen between spaces is a dash |
///
/// Any white space, line break or quotation mark may stand between words; other punctuation may not, unless the phrase
/// writes it or has a gap there. Accents are ignored. A word of six letters or more may be misspelt by one slip. No
/// phrase runs on into the next sentence.
///
/// Limits: at most 16 words and three gaps.
public struct Pattern: Sendable, Hashable {
    /// The clue that the phrase raises.
    public let clue: ClueKey
    /// The phrase, in the pattern language.
    public let phrase: String
    /// Whether the phrase tells the clue's opposite: "sober" for drunkenness.
    ///
    /// Such a phrase holds the clue as negated; a negated one ("not sober") as present.
    public let isOpposite: Bool
    /// Whether the phrase is history by its meaning, so that no words place it in the past: "went missing before".
    public let isHistory: Bool

    /// Makes a pattern; its phrase is read when the lexicon is made.
    public init(clue: ClueKey, phrase: String, isOpposite: Bool = false, isHistory: Bool = false) {
        self.clue = clue
        self.phrase = phrase
        self.isOpposite = isOpposite
        self.isHistory = isHistory
    }
}
