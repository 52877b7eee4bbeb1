/// Finds the phrases of a table in a text: one match at most for each phrase and first token.
struct PhraseMatcher {
    private static let widestGap = 3
    /// Words and punctuation together; keeps a match within 64 tokens.
    private static let mostTokensInGap = 6

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
        guard let worded = tail(of: phrase, from: 1, after: first, first: first, worded: 1) else { return nil }
        let width = UInt64.bitWidth - worded.leadingZeroBitCount
        return PhraseMatch(phrase: index, tokens: first..<(first + width), worded: worded)
    }

    /// The tokens of a whole match that goes on from `last`, or `nil`; the narrowest gap that works is taken.
    private func tail(
        of phrase: [PhraseElement],
        from element: Int,
        after last: Int,
        first: Int,
        worded: UInt64
    ) -> UInt64? {
        guard element < phrase.count else { return worded }
        var token = last + 1
        var wordsPassed = 0
        while isInSentence(token, of: first) {
            if terms.token(token, isAnyOf: phrase[element].terms) {
                let bits = worded | (1 << UInt64(token - first))
                if let whole = tail(of: phrase, from: element + 1, after: token, first: first, worded: bits) {
                    return whole
                }
            }
            guard phrase[element].followsGap, !isBarred(token) else { return nil }
            if reading.tokens[token].isWord { wordsPassed += 1 }
            if wordsPassed > Self.widestGap || token - last >= Self.mostTokensInGap { return nil }
            token += 1
        }
        return nil
    }

    private func isInSentence(_ token: Int, of first: Int) -> Bool {
        token < reading.tokens.count && reading.tokens[token].sentence == reading.tokens[first].sentence
    }

    private func isBarred(_ token: Int) -> Bool {
        !bars.isEmpty && bars[token]
    }
}
