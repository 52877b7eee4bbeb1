/// Finds the phrases of a table in a text: one match at most for each phrase and first token.
struct PhraseMatcher {
    let reading: Reading
    let terms: TokenTerms
    /// Whether no gap may pass over the token; empty where nothing bars.
    let bars: [Bool]

    /// Every match, by first token; time is linear in tokens times the phrases that may begin at each.
    func matches(of table: PhraseTable) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        for token in reading.tokens.indices {
            let foundBefore = found.count
            for term in terms[token] {
                for phrase in table.phrases(beginningWith: term) {
                    let index = Int(phrase)
                    if found[foundBefore...].contains(where: { $0.phrase == index }) { continue }
                    if let match = match(of: table.phrases[index], numbered: index, at: token) { found.append(match) }
                }
            }
        }
        return found
    }

    private func match(of phrase: [PhraseElement], numbered index: Int, at first: Int) -> PhraseMatch? {
        let search = PhraseSearch(phrase: phrase, matcher: self, first: first)
        guard let worded = search.wordedTokens() else { return nil }
        let width = UInt64.bitWidth - worded.leadingZeroBitCount
        return PhraseMatch(phrase: index, tokens: first..<(first + width), worded: worded)
    }
}
