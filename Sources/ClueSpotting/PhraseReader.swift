/// Reads phrases of the pattern language, numbering their words in a tree as it meets them.
struct PhraseReader {
    static let mostWords = 40
    static let mostGaps = 3

    private(set) var tree = TermTree()

    /// Reads one phrase.
    mutating func read(_ phrase: String) throws(PhraseFault) -> [PhraseElement] {
        var elements: [PhraseElement] = []
        var gaps = 0
        var isAfterGap = false
        for piece in Self.pieces(of: phrase) {
            if Self.isGap(piece) {
                if elements.isEmpty { throw .gapAtEdge }
                if isAfterGap { throw .gapsTogether }
                gaps += 1
                isAfterGap = true
                continue
            }
            for terms in try elementTerms(of: piece) {
                elements.append(PhraseElement(terms: terms, followsGap: isAfterGap))
                isAfterGap = false
            }
        }
        if elements.isEmpty { throw .empty }
        if isAfterGap { throw .gapAtEdge }
        if gaps > Self.mostGaps { throw .tooManyGaps }
        if elements.count > Self.mostWords { throw .tooLong }
        return elements
    }

    private mutating func elementTerms(of piece: [UInt32]) throws(PhraseFault) -> [[Int32]] {
        if Self.holdsGap(piece) { throw .gapNotApart }
        let alternatives = piece.split(separator: 0x7C, omittingEmptySubsequences: false)
        if alternatives.count == 1 {
            var elements: [[Int32]] = []
            for term in try terms(of: piece) { elements.append([term]) }
            return elements
        }
        var element: [Int32] = []
        for alternative in alternatives {
            let terms = try terms(of: Array(alternative))
            if terms.isEmpty { throw .emptyAlternative }
            if terms.count > 1 { throw .severalWordsInAlternative }
            if !element.contains(terms[0]) { element.append(terms[0]) }
        }
        return [element]
    }

    private mutating func terms(of written: [UInt32]) throws(PhraseFault) -> [Int32] {
        var scalars = written
        let isStem = scalars.last == 0x2A
        if isStem { scalars.removeLast() }
        if scalars.contains(0x2A) { throw .strayAsterisk }
        let tokens = Reading(scalars, abbreviations: .none).tokens
        if isStem {
            guard let last = tokens.last, last.isWord, last.end == scalars.count else { throw .strayAsterisk }
        }
        var terms: [Int32] = []
        for (index, token) in tokens.enumerated() {
            let isLast = index == tokens.count - 1
            terms.append(tree.insert(TermTree.folded(token, in: scalars), isStem: isStem && isLast))
        }
        return terms
    }

    private static func pieces(of phrase: String) -> [[UInt32]] {
        var pieces: [[UInt32]] = []
        var piece: [UInt32] = []
        for scalar in phrase.unicodeScalars {
            if !Scalar.isSpace(scalar.value) {
                piece.append(scalar.value)
            } else if !piece.isEmpty {
                pieces.append(piece)
                piece = []
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func isGap(_ piece: [UInt32]) -> Bool {
        piece == [0x5F] || piece == [0x2026] || piece == [0x2E, 0x2E, 0x2E]
    }

    private static func holdsGap(_ piece: [UInt32]) -> Bool {
        var stops = 0
        for scalar in piece {
            stops = scalar == Scalar.fullStop ? stops + 1 : 0
            if stops == 3 || scalar == 0x2026 { return true }
        }
        return false
    }
}
