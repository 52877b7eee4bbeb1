/// The ground that a cue's reach runs over: where it stops, and where a list renews it.
struct Course {
    private let reading: Reading
    private let stops: [Bool]
    private let isListWord: [Bool]

    init(_ cues: [FoundCue], in reading: Reading, terms: TokenTerms, listTerms: [Int32]) {
        self.reading = reading
        stops = Self.stops(cues, tokenCount: reading.tokens.count)
        isListWord = reading.tokens.indices.map { terms.token($0, isAnyOf: listTerms) }
    }

    /// Whether each token belongs to a cue that ends reach.
    static func stops(_ cues: [FoundCue], tokenCount: Int) -> [Bool] {
        var stops = [Bool](repeating: false, count: tokenCount)
        for cue in cues where cue.kind == .ends {
            for token in cue.tokens { stops[token] = true }
        }
        return stops
    }

    /// The tokens of the sentence that a cue stands in.
    func sentence(of cue: FoundCue) -> Range<Int> {
        reading.sentences[reading.tokens[cue.tokens.lowerBound].sentence]
    }

    /// Visits tokens until one stops the reach, `window` words have passed since the last list word, or `most` tokens in all.
    func walk(_ run: some Sequence<Int>, window: Int, most: Int, visit: (Int) -> Void) {
        var sinceListWord = 0
        var passed = 0
        for token in run {
            if stops[token] { return }
            if isListWord[token] {
                sinceListWord = 0
            } else if reading.tokens[token].isWord {
                sinceListWord += 1
            }
            passed += 1
            if sinceListWord > window || passed > most { return }
            visit(token)
        }
    }
}
