/// Why a lexicon could not be made: the phrase at fault, and what is wrong with it.
public enum LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The phrase holds no words.
    case emptyPhrase(at: PhrasePlace)
    /// The phrase is not in the pattern language.
    case badPhrase(at: PhrasePlace, phrase: String, fault: PhraseFault)
    /// The window of a cue, or of the language where there is no place, is not from 1 to 1,000 words.
    case badWindow(at: PhrasePlace?)

    /// The error in words.
    public var description: String {
        switch self {
        case .emptyPhrase(let place): place.description + " has no words"
        case .badPhrase(let place, let phrase, let fault):
            place.description + " \"" + phrase + "\": " + fault.description
        case .badWindow(let place): (place?.description ?? "the language") + " needs a window of 1 to 1,000 words"
        }
    }
}
