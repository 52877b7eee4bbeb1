/// Cuts scalars into tokens and sentences in one pass.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space and anything but a lower-case letter, at a blank line, and
/// before an item of a list. One that began with a lower-case letter itself ends before such a letter too: its writer
/// uses no capitals. It does not end at an abbreviation, an initial, within a number or a time, nor at a `?` that stands
/// before its word, which is a mark of doubt.
struct TokenScanner {
    private enum Ending {
        case none
        case unlessNumber
        case ends
    }

    private(set) var tokens: [Token] = []
    private(set) var sentences: [Range<Int>] = []

    private let scalars: [UInt32]
    private let abbreviations: Abbreviations
    private var position = 0
    private var sentenceStart = 0
    private var ending = Ending.none
    private var stopOfItemNumber = -1

    init(_ scalars: [UInt32], abbreviations: Abbreviations) {
        self.scalars = scalars
        self.abbreviations = abbreviations
    }

    mutating func scan() {
        tokens.reserveCapacity(scalars.count / 5)
        noteItemNumber(at: 0)
        while position < scalars.count {
            let scalar = scalars[position]
            if Scalar.isSpace(scalar) {
                takeSpace()
            } else if Scalar.isLetterOrDigit(scalar) {
                takeWord()
            } else if Scalar.isExtension(scalar) {
                position += 1
            } else if Scalar.isHyphen(scalar) {
                takeHyphens()
            } else {
                takeSymbol(scalar)
            }
        }
        closeSentence()
    }

    private mutating func takeWord() {
        let start = position
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            if Scalar.isLetterOrDigit(scalar) || Scalar.isExtension(scalar) {
                position += 1
            } else if Scalar.isApostrophe(scalar), isWord(at: position + 1) {
                position += 2
            } else {
                break
            }
        }
        append(.word, from: start)
        ending = .none
    }

    /// A lone hyphen against a word is a space; any other run of hyphens is a dash.
    private mutating func takeHyphens() {
        let start = position
        while position < scalars.count, Scalar.isHyphen(scalars[position]) { position += 1 }
        let isApart = isSpaceOrEdge(at: start - 1) && isSpaceOrEdge(at: position)
        if isApart || position - start > 1 { append(.symbol(Scalar.dash), from: start) }
        ending = .none
    }

    private mutating func takeSymbol(_ scalar: UInt32) {
        let start = position
        position += 1
        while position < scalars.count, Scalar.isExtension(scalars[position]) { position += 1 }
        append(.symbol(Scalar.foldedSymbol(scalar)), from: start)
        if Scalar.isEnder(scalar) {
            ending = endingLeft(by: scalar, at: start)
        } else if !Scalar.isCloser(scalar) {
            ending = .none
        }
    }

    private func endingLeft(by scalar: UInt32, at offset: Int) -> Ending {
        if scalar == 0x3F { return isSpaceOrEdge(at: offset - 1) ? .none : .ends }
        guard scalar == Scalar.fullStop else { return .ends }
        if offset == stopOfItemNumber { return .none }
        return switch abbreviations.verdict(onStopAt: offset, in: scalars) {
        case .ordinary: .ends
        case .never: .none
        case .unlessNumber: .unlessNumber
        }
    }

    private mutating func takeSpace() {
        var breaks = 0
        while position < scalars.count, Scalar.isSpace(scalars[position]) {
            let isSecondHalf = position > 0 && scalars[position] == 0x0A && scalars[position - 1] == 0x0D
            if Scalar.isLineBreak(scalars[position]), !isSecondHalf { breaks += 1 }
            position += 1
        }
        let startsItem = breaks > 0 && (isBullet(at: position) || noteItemNumber(at: position))
        if breaks > 1 || startsItem || endsBeforeNextWord() { closeSentence() }
        ending = .none
    }

    private func endsBeforeNextWord() -> Bool {
        var next = position
        while next < scalars.count, next - position < 4, Scalar.isOpener(scalars[next]) { next += 1 }
        guard next < scalars.count else { return true }
        return switch ending {
        case .none: false
        case .ends: !Scalar.isLowerCase(scalars[next]) || beganSmall
        case .unlessNumber: !Scalar.isDigit(scalars[next]) && !Scalar.isLowerCase(scalars[next])
        }
    }

    /// Whether the sentence under way began with a lower-case letter.
    private var beganSmall: Bool {
        sentenceStart < tokens.count && Scalar.isLowerCase(scalars[tokens[sentenceStart].start])
    }

    private func isBullet(at offset: Int) -> Bool {
        offset < scalars.count && Scalar.isBullet(scalars[offset]) && isSpaceOrEdge(at: offset + 1)
    }

    /// Notes the stop after the number of a list's item, "1." or "12)", so that it ends no sentence.
    @discardableResult
    private mutating func noteItemNumber(at offset: Int) -> Bool {
        var next = offset
        while next < scalars.count, next - offset < 2, Scalar.isDigit(scalars[next]) { next += 1 }
        guard next > offset, next < scalars.count, isSpaceOrEdge(at: next + 1) else { return false }
        guard scalars[next] == Scalar.fullStop || scalars[next] == 0x29 else { return false }
        stopOfItemNumber = next
        return true
    }

    private func isWord(at offset: Int) -> Bool {
        offset < scalars.count && Scalar.isLetterOrDigit(scalars[offset])
    }

    private func isSpaceOrEdge(at offset: Int) -> Bool {
        offset < 0 || offset >= scalars.count || Scalar.isSpace(scalars[offset])
    }

    private mutating func append(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(start: start, end: position, kind: kind, sentence: sentences.count))
    }

    private mutating func closeSentence() {
        guard tokens.count > sentenceStart else { return }
        sentences.append(sentenceStart..<tokens.count)
        sentenceStart = tokens.count
    }
}
