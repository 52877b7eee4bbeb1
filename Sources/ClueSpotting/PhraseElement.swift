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
        runs.isEmpty ? terms : Self.inOrder(terms + runs.flatMap { $0[0] })
    }

    /// Whether a token may be its first word.
    func mayBegin(at token: Int, _ tokens: TokenTerms) -> Bool {
        if tokens.token(token, isAnyOf: terms) { return true }
        for run in runs where tokens.token(token, isAnyOf: run[0]) { return true }
        return false
    }

    /// What any of several elements may be; one alone is shared, not copied.
    init(anyOf choices: [PhraseElement], isOptional: Bool) {
        self.isOptional = isOptional
        if choices.count == 1 {
            terms = choices[0].terms
            runs = choices[0].runs
        } else {
            terms = Self.inOrder(choices.flatMap { $0.terms })
            runs = choices.flatMap { $0.runs }
        }
    }

    /// An alternative of several words, or of one.
    init(run: [[Int32]]) {
        if run.count > 1 { runs = [run] } else { terms = run[0] }
    }

    /// One word, which may be any of some terms in rising order.
    init(terms: [Int32]) {
        self.terms = terms
    }

    /// The terms in rising order, each once.
    static func inOrder(_ terms: [Int32]) -> [Int32] {
        var kept: [Int32] = []
        kept.reserveCapacity(terms.count)
        for term in terms.sorted() where kept.last != term { kept.append(term) }
        return kept
    }
}
