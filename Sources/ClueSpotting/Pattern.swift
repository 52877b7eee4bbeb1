/// A phrase that raises a clue, in the small language that patterns and cues share.
///
/// | written | matches |
/// |---|---|
/// | `sleeping rough` | these whole words in this order, whatever their case |
/// | `cut\|cuts\|cutting` | any one of these words |
/// | `strangl*` | the word and its endings: *strangle*, *strangled*, *strangling* |
/// | `hit ... wall`, `hit _ wall` | up to three words between, and any punctuation, as few as will do |
/// | `self-harm` | *self-harm* and *self harm*: a hyphen within a phrase is a space |
/// | `doesn't` | with a straight or a curly apostrophe |
/// | `?`, `, she` | a symbol is a word of its own; a hyphen between spaces is a dash |
///
/// Any white space or line break may stand between words; other punctuation may not, unless the phrase writes it or has
/// a gap there. Accents are ignored. No phrase runs on into the next sentence.
///
/// Limits: at most 40 words and three gaps; each alternative is one word, so write `self-harm` and `cutting` as two
/// patterns of one clue.
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
