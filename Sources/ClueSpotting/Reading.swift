/// A text cut into tokens and sentences.
struct Reading: Sendable {
    let scalars: [UInt32]
    let tokens: [Token]
    /// The tokens of each sentence, in order and without holes.
    let sentences: [Range<Int>]

    /// Reads a text; time and memory are linear in its length.
    init(_ text: String, abbreviations: Abbreviations) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        self.init(scalars, abbreviations: abbreviations)
    }

    init(_ scalars: [UInt32], abbreviations: Abbreviations) {
        var scanner = TokenScanner(scalars, abbreviations: abbreviations)
        scanner.scan()
        self.scalars = scalars
        tokens = scanner.tokens
        sentences = scanner.sentences
    }

    /// Where a sentence stands, in scalars.
    func range(ofSentence index: Int) -> Range<Int> {
        range(ofTokens: sentences[index])
    }

    /// Where a run of tokens that is not empty stands, in scalars.
    func range(ofTokens run: Range<Int>) -> Range<Int> {
        tokens[run.lowerBound].start..<tokens[run.upperBound - 1].end
    }

    /// The tokens that a range of scalars touches.
    func tokens(touching range: Range<Int>) -> Range<Int> {
        let first = firstToken { $0.end > range.lowerBound }
        let last = firstToken { $0.start >= range.upperBound }
        return first..<max(first, last)
    }

    private func firstToken(where holds: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
