/// Patterns and cues, read once and ready for any number of texts.
public struct Lexicon: Sendable {
    /// The patterns, in the order given; ``Spot/pattern`` counts in it.
    public let patterns: [Pattern]
    /// The cues, in the order given.
    public let cues: [Cue]

    let tree: TermTree
    let patternTable: PhraseTable
    let cueTable: PhraseTable
    let listTerms: [Int32]
    let abbreviations: Abbreviations
    let window: Int

    /// Reads every phrase.
    ///
    /// - Parameters:
    ///   - patterns: What is looked for.
    ///   - cues: The words that tell how a text holds it.
    ///   - groups: Words that phrases use together by one name; each may use those before it.
    ///   - wordsOfTheirOwn: Words that are never taken for a misspelling of a word of the phrases.
    ///   - language: The habits of the language of the texts.
    /// - Throws: The first phrase that is not in the pattern language, or a window outside 1 to 1,000 words.
    public init(
        patterns: [Pattern],
        cues: [Cue],
        groups: [WordGroup] = [],
        wordsOfTheirOwn: [String] = [],
        language: Language = .english
    ) throws(LexiconError) {
        var reader = PhraseReader(language)
        for (index, group) in groups.enumerated() {
            do throws(PhraseFault) {
                try reader.read(group)
            } catch {
                throw .badPhrase(at: .group(index), phrase: group.name, fault: error)
            }
        }
        var patternPhrases: [[PhraseElement]] = []
        for (index, pattern) in patterns.enumerated() {
            patternPhrases.append(try Self.read(pattern.phrase, at: .pattern(index), with: &reader))
        }
        var cuePhrases: [[PhraseElement]] = []
        for (index, cue) in cues.enumerated() {
            cuePhrases.append(try Self.read(cue.phrase, at: .cue(index), with: &reader))
            if let window = cue.window, !Self.windows.contains(window) { throw .badWindow(at: .cue(index)) }
        }
        var listTerms: [Int32] = []
        for (index, word) in language.listWords.enumerated() {
            let elements = try Self.read(word, at: .listWord(index), with: &reader)
            if elements.count > 1 { throw .badPhrase(at: .listWord(index), phrase: word, fault: .severalWords) }
            listTerms += elements[0].terms
        }
        for (index, word) in wordsOfTheirOwn.enumerated() {
            _ = try Self.read(word, at: .wordOfItsOwn(index), with: &reader)
        }
        guard Self.windows.contains(language.window) else { throw .badWindow(at: nil) }
        var commonTerms: [Int32] = []
        for (index, word) in language.commonWords.enumerated() {
            let elements = try Self.read(word, at: .commonWord(index), with: &reader)
            if elements.count > 1 { throw .badPhrase(at: .commonWord(index), phrase: word, fault: .severalWords) }
            commonTerms += elements[0].terms
        }
        self.patterns = patterns
        self.cues = cues
        tree = reader.tree
        patternTable = PhraseTable(patternPhrases, termCount: tree.count, commonTerms: commonTerms)
        cueTable = PhraseTable(cuePhrases, termCount: tree.count, commonTerms: commonTerms)
        self.listTerms = listTerms.sorted()
        abbreviations = Abbreviations(language)
        window = language.window
    }

    private static let windows = 1...1_000

    private static func read(
        _ phrase: String,
        at place: PhrasePlace,
        with reader: inout PhraseReader
    ) throws(LexiconError) -> [PhraseElement] {
        do throws(PhraseFault) {
            return try reader.read(phrase)
        } catch {
            if error == .empty { throw .emptyPhrase(at: place) }
            throw .badPhrase(at: place, phrase: phrase, fault: error)
        }
    }
}
