/// The habits of the language that texts are written in, as far as sentences and reach depend on them.
public struct Language: Sendable {
    /// Abbreviations whose full stop ends no sentence, such as "approx"; case is ignored.
    public let abbreviations: [String]
    /// Abbreviations whose full stop ends no sentence before a number, such as "no" for number.
    public let numberAbbreviations: [String]
    /// Words and symbols that carry a list on, each renewing the window of a cue: "no x, y or z".
    public let listWords: [String]
    /// How many words away a phrase may be from a cue that names no window of its own.
    public let window: Int

    /// The words whose forms follow no rule, all forms of one word in one string: "take takes took taken taking".
    public let irregularForms: [String]
    /// Words that nearly every text holds; phrases are sought by their other words where they have any.
    public let commonWords: [String]

    /// Makes a language.
    public init(
        abbreviations: [String],
        numberAbbreviations: [String],
        listWords: [String],
        window: Int = 6,
        irregularForms: [String] = [],
        commonWords: [String] = []
    ) {
        self.abbreviations = abbreviations
        self.numberAbbreviations = numberAbbreviations
        self.listWords = listWords
        self.window = window
        self.irregularForms = irregularForms
        self.commonWords = commonWords
    }
}
