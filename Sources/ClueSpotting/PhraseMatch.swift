/// A phrase found at a run of tokens.
struct PhraseMatch: Sendable, Hashable {
    /// The index of the phrase in its table.
    let phrase: Int
    let tokens: Range<Int>
    /// A bit for each token from the first on: set where the phrase itself has the token, clear in its gaps.
    let worded: UInt64

    /// Whether the phrase itself has the token at this index, which must be one of `tokens`.
    func isWorded(_ token: Int) -> Bool {
        let step = token - tokens.lowerBound
        return step >= UInt64.bitWidth || worded & (1 << UInt64(step)) != 0
    }

    /// Whether the token at this index lies in a gap of the phrase.
    func hasGap(at token: Int) -> Bool {
        tokens.contains(token) && !isWorded(token)
    }
}
