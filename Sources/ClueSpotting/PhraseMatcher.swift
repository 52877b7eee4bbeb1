/// Finds the phrases of a table in a text: one match at most for each phrase and first token.
struct PhraseMatcher {
    let reading: Reading
    let terms: TokenTerms
    /// Whether no gap may pass over the token; empty where nothing bars.
    let bars: [Bool]

    /// Every match once; time is linear in the tokens times the phrases that are sought by each.
    func matches(of table: PhraseTable) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        for token in reading.tokens.indices {
            let sentence = reading.sentences[reading.tokens[token].sentence]
            for term in terms[token] {
                for phrase in table.phrases(soughtBy: term) {
                    let index = Int(phrase)
                    guard table.mayStand(index, among: terms) else { continue }
                    let elements = table.phrases[index]
                    for first in max(sentence.lowerBound, token - table.mostBefore[index])...token {
                        guard elements[0].mayBegin(at: first, terms) else { continue }
                        if let match = match(of: elements, numbered: index, at: first) { found.append(match) }
                    }
                }
            }
        }
        return Self.withoutRepeats(found)
    }

    private static func withoutRepeats(_ found: [PhraseMatch]) -> [PhraseMatch] {
        let sorted = found.sorted { left, right in
            if left.tokens.lowerBound != right.tokens.lowerBound {
                return left.tokens.lowerBound < right.tokens.lowerBound
            }
            return left.phrase < right.phrase
        }
        var kept: [PhraseMatch] = []
        for match in sorted {
            if let last = kept.last, last.phrase == match.phrase, last.tokens.lowerBound == match.tokens.lowerBound {
                continue
            }
            kept.append(match)
        }
        return kept
    }

    private func match(of phrase: [PhraseElement], numbered index: Int, at first: Int) -> PhraseMatch? {
        let search = PhraseSearch(phrase: phrase, matcher: self, first: first)
        guard let worded = search.wordedTokens() else { return nil }
        let width = UInt64.bitWidth - worded.leadingZeroBitCount
        return PhraseMatch(phrase: index, tokens: first..<(first + width), worded: worded)
    }
}
