/// The ground that a cue's reach runs over: where it stops, and where a list renews it.
struct Course {
    private static let mostWindows = 16
    private static let mostWordsOfDeniedItem = 4
    private static let mostMarksBesideAnswer = 4

    private let reading: Reading
    private let stops: [Bool]
    private let isListWord: [Bool]

    init(_ cues: [FoundCue], in reading: Reading, terms: TokenTerms, listTerms: [Int32]) {
        self.reading = reading
        stops = Self.stops(cues, tokenCount: reading.tokens.count)
        isListWord = reading.tokens.indices.map { terms.token($0, isAnyOf: listTerms) }
    }

    /// Whether a cue that ends reach begins at each token: what stands after that token is beyond it.
    static func stops(_ cues: [FoundCue], tokenCount: Int) -> [Bool] {
        var stops = [Bool](repeating: false, count: tokenCount)
        for cue in cues where cue.kind == .ends { stops[cue.tokens.lowerBound] = true }
        return stops
    }

    /// The tokens of the sentence that a cue stands in.
    func sentence(of cue: FoundCue) -> Range<Int> {
        reading.sentences[reading.tokens[cue.tokens.lowerBound].sentence]
    }

    /// The tokens of the sentence before, where the cue has its own to itself, as in "Any weapons? None seen".
    func sentenceAnswered(by cue: FoundCue) -> Range<Int>? {
        let number = reading.tokens[cue.tokens.lowerBound].sentence
        let sentence = reading.sentences[number]
        guard number > 0, sentence.count <= cue.tokens.count + Self.mostMarksBesideAnswer else { return nil }
        let isAlone = sentence.allSatisfy { cue.tokens.contains($0) || !reading.tokens[$0].isWord }
        return isAlone ? reading.sentences[number - 1] : nil
    }

    /// Visits the tokens of `run` that a cue reaches.
    ///
    /// It ends where a token stops the reach, where the cue's window of words has passed since the last list word, or
    /// sixteen windows in all. What is denied in a list is told in few words, so a list's mark after more than four ends
    /// a denial: "not seen a doctor in years, leg swollen".
    func walk(_ run: some Sequence<Int>, of cue: FoundCue, visit: (Int) -> Void) {
        var sinceListWord = 0
        var passed = 0
        for token in run {
            if stops[token] { return }
            if isListWord[token] {
                let isMark = !reading.tokens[token].isWord
                if cue.kind == .negation, isMark, sinceListWord > Self.mostWordsOfDeniedItem { return }
                sinceListWord = 0
            } else if reading.tokens[token].isWord {
                sinceListWord += 1
            }
            passed += 1
            if sinceListWord > cue.window || passed > Self.mostWindows * cue.window { return }
            visit(token)
        }
    }
}
