/// Words that change how a text holds the clues near them: "denies", "used to", "ruled out".
public struct Cue: Sendable, Hashable {
    /// Where a cue stands, seen from the phrase that it concerns.
    public enum Position: Sendable, Hashable, CaseIterable {
        /// Before the phrase, as in "no bruises".
        case before
        /// After the phrase, as in "fracture ruled out".
        case after
        /// Before or after the phrase, as in "ten years ago".
        case either
    }

    /// The words, in the language that ``Pattern`` describes.
    public let phrase: String
    /// What the words do.
    public let kind: CueKind
    /// Where the words stand, seen from the phrase; of no meaning for ``CueKind/ends`` and ``CueKind/notACue``.
    public let position: Position
    /// How many words away the phrase may be; the language's window where it is `nil`.
    public let window: Int?

    /// Makes a cue; its phrase is read when the lexicon is made.
    public init(phrase: String, kind: CueKind, position: Position = .before, window: Int? = nil) {
        self.phrase = phrase
        self.kind = kind
        self.position = position
        self.window = window
    }
}
