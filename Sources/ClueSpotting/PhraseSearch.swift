/// Looks for one phrase at one place of a text.
struct PhraseSearch {
    let phrase: [PhraseElement]
    let matcher: PhraseMatcher
    /// The token that the phrase must begin at.
    let first: Int

    /// How many tokens may be passed over in a gap of so many words; a quotation mark where there is none.
    static func mostTokens(inGap words: Int) -> Int {
        words * 3 / 2 + 1
    }

    /// A bit for each token that the phrase has, from the first on; `nil` where it does not stand here.
    func wordedTokens() -> UInt64? {
        tail(from: 0, after: first - 1, passing: 0, worded: 0)
    }

    /// The tokens of a whole match that goes on after `last`; the narrowest gap that works is taken.
    ///
    /// A gap holds as many symbols again as words at most, which keeps a match within 64 tokens.
    private func tail(from index: Int, after last: Int, passing carried: Int, worded: UInt64) -> UInt64? {
        guard index < phrase.count else { return worded }
        let element = phrase[index]
        let gap = max(carried, element.gap)
        var token = last + 1
        var wordsPassed = 0
        while isInSentence(token) {
            if let whole = whole(of: element, index, at: token, worded: worded) { return whole }
            guard index > 0, mayPass(token, gap: gap) else { break }
            if tokens[token].isWord { wordsPassed += 1 }
            if wordsPassed > gap || token - last > Self.mostTokens(inGap: gap) { break }
            token += 1
        }
        guard element.isOptional else { return nil }
        return tail(from: index + 1, after: last, passing: gap, worded: worded)
    }

    private func whole(of element: PhraseElement, _ index: Int, at token: Int, worded: UInt64) -> UInt64? {
        if matcher.terms.token(token, isAnyOf: element.terms) {
            let bits = worded | bit(token)
            if let whole = tail(from: index + 1, after: token, passing: 0, worded: bits) { return whole }
        }
        for run in element.runs {
            guard let taken = bits(of: run, at: token) else { continue }
            let last = first + UInt64.bitWidth - taken.leadingZeroBitCount - 1
            if let whole = tail(from: index + 1, after: last, passing: 0, worded: worded | taken) { return whole }
        }
        return nil
    }

    private func bits(of run: [[Int32]], at start: Int) -> UInt64? {
        var bits: UInt64 = 0
        var token = start
        for terms in run {
            if isInSentence(token), token > start, isQuoteMark(token) { token += 1 }
            guard isInSentence(token), matcher.terms.token(token, isAnyOf: terms) else { return nil }
            bits |= bit(token)
            token += 1
        }
        return bits
    }

    /// Whether the search may go on past a token: a quotation mark anywhere, anything in a gap that nothing bars.
    private func mayPass(_ token: Int, gap: Int) -> Bool {
        isQuoteMark(token) || gap > 0 && (matcher.bars.isEmpty || !matcher.bars[token])
    }

    private func isQuoteMark(_ token: Int) -> Bool {
        if case .symbol(let symbol) = tokens[token].kind { return Scalar.isQuoteMark(symbol) }
        return false
    }

    private func isInSentence(_ token: Int) -> Bool {
        token < tokens.count && tokens[token].sentence == tokens[first].sentence
    }

    private func bit(_ token: Int) -> UInt64 {
        1 << UInt64(token - first)
    }

    private var tokens: [Token] { matcher.reading.tokens }
}
