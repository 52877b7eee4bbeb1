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
    private let byTerm: Lists
    /// For each phrase, what else a text must hold one of; nothing where it is sought by all that it has.
    private let besides: Lists

    /// Lists of terms or phrases, one after the other.
    private struct Lists: Sendable {
        private var starts = [0]
        private var items: [Int32] = []

        init(_ lists: [[Int32]]) {
            for list in lists {
                items += list
                starts.append(items.count)
            }
        }

        subscript(index: Int) -> ArraySlice<Int32> { items[starts[index]..<starts[index + 1]] }
    }

    init(_ phrases: [[PhraseElement]], termCount: Int, commonTerms: [Int32]) {
        var isCommon = [Bool](repeating: false, count: termCount)
        for term in commonTerms { isCommon[Int(term)] = true }
        var buckets = [[Int32]](repeating: [], count: termCount)
        var mostBefore: [Int] = []
        var besides: [[Int32]] = []
        for (index, phrase) in phrases.enumerated() {
            let (anchor, terms) = Self.rarest(of: phrase, isCommon) ?? (0, phrase[0].firstTerms)
            besides.append(Self.rarest(of: phrase, apartFrom: anchor, isCommon)?.terms ?? [])
            mostBefore.append(
                Self.mostTokens(in: phrase[..<anchor]) + (anchor > 0 ? Self.widestGap(before: phrase[anchor]) : 0)
            )
            for term in terms { buckets[Int(term)].append(Int32(index)) }
        }
        self.phrases = phrases
        self.mostBefore = mostBefore
        self.besides = Lists(besides)
        byTerm = Lists(buckets)
    }

    /// The phrases that are sought by a term.
    func phrases(soughtBy term: Int32) -> ArraySlice<Int32> {
        byTerm[Int(term)]
    }

    /// Whether a text that holds what a phrase is sought by may hold all of it.
    func mayStand(_ phrase: Int, among terms: TokenTerms) -> Bool {
        let besides = besides[phrase]
        return besides.isEmpty || besides.contains(where: terms.holds)
    }

    /// The place, of those that cannot be left out, that the fewest texts hold.
    private static func rarest(
        of phrase: [PhraseElement],
        apartFrom other: Int? = nil,
        _ isCommon: [Bool]
    ) -> (index: Int, terms: [Int32])? {
        var best: (index: Int, terms: [Int32])?
        var least = Int.max
        for (index, element) in phrase.enumerated() where !element.isOptional && index != other {
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
