/// The terms of a lexicon that each token of a text is a case of.
struct TokenTerms: Sendable {
    private var terms: [Int32] = []
    private var starts: [Int] = [0]
    /// Whether any token is a case of a term, by term.
    private var isHeld: [Bool]

    init(_ reading: Reading, in tree: TermTree) {
        isHeld = Array(repeating: false, count: tree.count)
        starts.reserveCapacity(reading.tokens.count + 1)
        for token in reading.tokens {
            tree.appendTerms(of: token, in: reading.scalars, to: &terms)
            starts.append(terms.count)
        }
        for term in terms { isHeld[Int(term)] = true }
    }

    /// The terms of the token at this index.
    subscript(token: Int) -> ArraySlice<Int32> {
        terms[starts[token]..<starts[token + 1]]
    }

    /// Whether some token is a case of the term.
    func holds(_ term: Int32) -> Bool { isHeld[Int(term)] }

    /// Whether the token is a case of any of these terms, which stand in rising order.
    func token(_ token: Int, isAnyOf wanted: [Int32]) -> Bool {
        for index in starts[token]..<starts[token + 1] where Self.holds(wanted, terms[index]) { return true }
        return false
    }

    private static func holds(_ sorted: [Int32], _ term: Int32) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < term { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == term
    }
}
