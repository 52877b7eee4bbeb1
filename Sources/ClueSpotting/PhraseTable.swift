/// Phrases, indexed by the terms that they may begin with.
struct PhraseTable: Sendable {
    let phrases: [[PhraseElement]]
    private let starts: [Int]
    private let byTerm: [Int32]

    init(_ phrases: [[PhraseElement]], termCount: Int) {
        var buckets = [[Int32]](repeating: [], count: termCount)
        for (index, phrase) in phrases.enumerated() {
            guard let first = phrase.first else { continue }
            for term in first.firstTerms { buckets[Int(term)].append(Int32(index)) }
        }
        var starts = [0]
        var byTerm: [Int32] = []
        for bucket in buckets {
            byTerm += bucket
            starts.append(byTerm.count)
        }
        self.phrases = phrases
        self.starts = starts
        self.byTerm = byTerm
    }

    /// The phrases that may begin with a term.
    func phrases(beginningWith term: Int32) -> ArraySlice<Int32> {
        byTerm[starts[Int(term)]..<starts[Int(term) + 1]]
    }
}
