/// The terms of a lexicon that each token of a text is a case of.
struct TokenTerms: Sendable {
    private var terms: [Int32] = []
    private var starts: [Int] = [0]

    init(_ reading: Reading, in tree: TermTree) {
        starts.reserveCapacity(reading.tokens.count + 1)
        for token in reading.tokens {
            tree.appendTerms(of: token, in: reading.scalars, to: &terms)
            starts.append(terms.count)
        }
    }

    /// The terms of the token at this index.
    subscript(token: Int) -> ArraySlice<Int32> {
        terms[starts[token]..<starts[token + 1]]
    }

    /// Whether the token is a case of any of these terms.
    func token(_ token: Int, isAnyOf wanted: [Int32]) -> Bool {
        for index in starts[token]..<starts[token + 1] where wanted.contains(terms[index]) { return true }
        return false
    }
}
