/// One place of a phrase: what may stand there, how wide a gap may come before it, and whether it may be left out.
struct PhraseElement: Sendable, Hashable {
    /// One-word alternatives, in rising order.
    var terms: [Int32] = []
    /// Alternatives of several words, each word any of some terms in rising order.
    var runs: [[[Int32]]] = []
    /// How many words may be passed over before it; nought where it must follow at once.
    var gap = 0
    var isOptional = false

    /// The most words that it can take up.
    var width: Int {
        runs.reduce(1) { max($0, $1.count) }
    }

    /// The terms that it may begin with.
    var firstTerms: [Int32] {
        runs.reduce(into: terms) { first, run in
            for term in run[0] where !first.contains(term) { first.append(term) }
        }
    }

    /// Makes room for one more alternative.
    mutating func admit(_ alternative: [[Int32]]) {
        if alternative.count > 1 {
            runs.append(alternative)
        } else {
            terms = Self.union(terms, alternative[0])
        }
    }

    static func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        var all = left
        for term in right where !left.contains(term) { all.append(term) }
        return all.sorted()
    }
}
