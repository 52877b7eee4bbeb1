/// Phrases, indexed by the words that each is sought by.
///
/// A phrase is sought by the word of it that few texts hold, since most texts then need no look at it: the place with the
/// fewest choices and no common word.
struct PhraseTable: Sendable {
    /// How many choices a common word counts for.
    private static let weightOfCommonWord = 1_000

    let phrases: [[PhraseElement]]
    /// For each phrase, how many tokens may stand before the word that it is sought by.
    let mostBefore: [Int]
    private let starts: [Int]
    private let byTerm: [Int32]

    init(_ phrases: [[PhraseElement]], termCount: Int, commonTerms: [Int32]) {
        var isCommon = [Bool](repeating: false, count: termCount)
        for term in commonTerms { isCommon[Int(term)] = true }
        var buckets = [[Int32]](repeating: [], count: termCount)
        var mostBefore: [Int] = []
        for (index, phrase) in phrases.enumerated() {
            let (anchor, terms) = Self.anchor(of: phrase, isCommon)
            mostBefore.append(
                Self.mostTokens(in: phrase[..<anchor]) + (anchor > 0 ? Self.widestGap(before: phrase[anchor]) : 0)
            )
            for term in terms { buckets[Int(term)].append(Int32(index)) }
        }
        var starts = [0]
        var byTerm: [Int32] = []
        for bucket in buckets {
            byTerm += bucket
            starts.append(byTerm.count)
        }
        self.phrases = phrases
        self.mostBefore = mostBefore
        self.starts = starts
        self.byTerm = byTerm
    }

    /// The phrases that are sought by a term.
    func phrases(soughtBy term: Int32) -> ArraySlice<Int32> {
        byTerm[starts[Int(term)]..<starts[Int(term) + 1]]
    }

    private static func anchor(of phrase: [PhraseElement], _ isCommon: [Bool]) -> (index: Int, terms: [Int32]) {
        var best = (index: 0, terms: phrase[0].firstTerms)
        var least = Int.max
        for (index, element) in phrase.enumerated() where !element.isOptional {
            let terms = element.firstTerms
            let weight = terms.reduce(terms.count) { $0 + (isCommon[Int($1)] ? weightOfCommonWord : 0) }
            if weight < least {
                least = weight
                best = (index, terms)
            }
        }
        return best
    }

    private static func mostTokens(in elements: ArraySlice<PhraseElement>) -> Int {
        var most = 0
        for (index, element) in elements.enumerated() {
            most += 2 * element.width + (index > 0 ? widestGap(before: element) : 0)
        }
        return most
    }

    /// A quotation mark may stand where there is no gap.
    private static func widestGap(before element: PhraseElement) -> Int {
        PhraseSearch.mostTokens(inGap: element.gap)
    }
}
