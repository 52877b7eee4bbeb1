/// The tokens that phrases have taken for their own, and how far those phrases run.
struct TakenTokens {
    private var starts: [Int32]
    private var ends: [Int32]

    init(by phrases: [PhraseMatch], tokenCount: Int) {
        starts = [Int32](repeating: .max, count: tokenCount)
        ends = [Int32](repeating: -1, count: tokenCount)
        for phrase in phrases {
            for token in phrase.tokens where phrase.isWorded(token) {
                starts[token] = min(starts[token], Int32(phrase.tokens.lowerBound))
                ends[token] = max(ends[token], Int32(phrase.tokens.upperBound))
            }
        }
    }

    /// The end of the phrase that has taken all these tokens; `nil` where one of them is free.
    func end(of tokens: Range<Int>) -> Int? {
        guard areTaken(tokens), let last = tokens.last else { return nil }
        return Int(ends[last])
    }

    /// The start of the phrase that has taken all these tokens; `nil` where one of them is free.
    func start(of tokens: Range<Int>) -> Int? {
        guard areTaken(tokens), let first = tokens.first else { return nil }
        return Int(starts[first])
    }

    private func areTaken(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { ends[$0] >= 0 }
    }
}
