/// Reads phrases of the pattern language, numbering their words in a tree as it meets them.
struct PhraseReader {
    static let mostWords = 16
    static let mostGaps = 3

    private(set) var tree = TermTree()
    private let forms: WordForms
    private var groups: [(name: [UInt32], element: PhraseElement)] = []

    init(_ language: Language) {
        forms = WordForms(language)
    }

    /// Reads a group, so that the phrases after it may use it.
    mutating func read(_ group: WordGroup) throws(PhraseFault) {
        var choices: [PhraseElement] = []
        for member in group.members {
            let piece = PhrasePiece.scalars(of: member)
            if piece.isEmpty { throw .emptyAlternative }
            for part in PhrasePiece.alternatives(of: piece) { choices.append(try alternative(part)) }
        }
        groups.append((PhrasePiece.scalars(of: group.name), PhraseElement(anyOf: choices, isOptional: false)))
    }

    /// Reads one phrase.
    mutating func read(_ phrase: String) throws(PhraseFault) -> [PhraseElement] {
        var elements: [PhraseElement] = []
        var gaps = 0
        var gap = 0
        for piece in try PhrasePiece.pieces(of: phrase) {
            if case .gap(let width) = piece {
                if elements.isEmpty { throw .gapAtEdge }
                if gap > 0 { throw .gapsTogether }
                gaps += 1
                gap = width
                continue
            }
            for var element in try self.elements(of: piece) {
                element.gap = gap
                elements.append(element)
                gap = 0
            }
        }
        try Self.check(elements, gaps: gaps, openGap: gap > 0)
        return elements
    }

    private static func check(_ elements: [PhraseElement], gaps: Int, openGap: Bool) throws(PhraseFault) {
        guard let first = elements.first, let last = elements.last else { throw .empty }
        if openGap { throw .gapAtEdge }
        if first.isOptional || last.isOptional { throw .optionalAtEdge }
        if gaps > mostGaps { throw .tooManyGaps }
        if elements.reduce(0, { $0 + $1.width }) > mostWords { throw .tooLong }
    }

    private mutating func elements(of piece: PhrasePiece) throws(PhraseFault) -> [PhraseElement] {
        switch piece {
        case .gap: []
        case .words(let written): try elements(ofWords: written)
        case .oneOf(let written): [try element(of: written, isOptional: false)]
        case .optional(let written): [try element(of: written, isOptional: true)]
        }
    }

    /// A word by itself is one element for each of its tokens, so that "self-harm" may be written with a space.
    private mutating func elements(ofWords written: [UInt32]) throws(PhraseFault) -> [PhraseElement] {
        if PhrasePiece.hasAlternatives(written) || PhrasePiece.groupName(in: written) != nil {
            return [try element(of: written, isOptional: false)]
        }
        return try terms(ofWord: written).map { PhraseElement(terms: $0) }
    }

    private mutating func element(of written: [UInt32], isOptional: Bool) throws(PhraseFault) -> PhraseElement {
        var choices: [PhraseElement] = []
        for part in PhrasePiece.alternatives(of: written) { choices.append(try alternative(part)) }
        return PhraseElement(anyOf: choices, isOptional: isOptional)
    }

    /// What one alternative stands for: its words, or every member of the group it names.
    private mutating func alternative(_ part: [UInt32]) throws(PhraseFault) -> PhraseElement {
        if let name = PhrasePiece.groupName(in: part) {
            guard let group = groups.first(where: { $0.name == name }) else { throw .unknownGroup }
            return group.element
        }
        if part.contains(0x3C), part.count > 1 { throw .groupNotApart }
        var run: [[Int32]] = []
        for word in part.split(whereSeparator: Scalar.isSpace) { run += try terms(ofWord: Array(word)) }
        if run.isEmpty { throw .emptyAlternative }
        return PhraseElement(run: run)
    }

    /// The word, and what hasty writers make of "didn't".
    private static func spellings(of word: [UInt32]) -> [[UInt32]] {
        guard word.count > 3, word.suffix(3) == [0x6E, Scalar.apostrophe, 0x74] else { return [word] }
        return [word, word.dropLast(2) + [0x74]]
    }

    private mutating func terms(ofWord written: [UInt32]) throws(PhraseFault) -> [[Int32]] {
        if written == [PhrasePiece.numberSign] { return [[tree.insertNumber()]] }
        var scalars = written
        let ending = scalars.last
        let isStem = ending == PhrasePiece.asterisk
        let hasForms = ending == PhrasePiece.tilde
        if isStem || hasForms { scalars.removeLast() }
        if scalars.contains(PhrasePiece.asterisk) || scalars.contains(PhrasePiece.tilde) { throw .strayMark }
        let tokens = Reading(scalars, abbreviations: .none).tokens
        if isStem || hasForms {
            guard let last = tokens.last, last.isWord, last.end == scalars.count else { throw .strayMark }
        }
        var terms: [[Int32]] = []
        for (index, token) in tokens.enumerated() {
            let folded = TermTree.folded(token, in: scalars)
            let isLast = index == tokens.count - 1
            let wanted = isLast && hasForms ? forms.forms(of: folded) : Self.spellings(of: folded)
            var all: [Int32] = []
            for word in wanted { all.append(tree.insert(word, isStem: isStem && isLast)) }
            terms.append(PhraseElement.inOrder(all))
        }
        return terms
    }
}
