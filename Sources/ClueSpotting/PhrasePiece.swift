/// A piece of a written phrase, as white space and brackets part it.
enum PhrasePiece {
    case gap(words: Int)
    /// Alternatives of one word each, or a single word.
    case words([UInt32])
    /// Alternatives in braces, which may have several words each.
    case oneOf([UInt32])
    /// Alternatives in brackets, which may be left out.
    case optional([UInt32])

    static let asterisk: UInt32 = 0x2A
    static let tilde: UInt32 = 0x7E
    static let numberSign: UInt32 = 0x23

    private static let bar: UInt32 = 0x7C
    private static let narrowGap = 3
    private static let wideGap = 6

    /// The pieces of a phrase, in order.
    static func pieces(of phrase: String) throws(PhraseFault) -> [PhrasePiece] {
        var pieces: [PhrasePiece] = []
        var written: [UInt32] = []
        var closer: UInt32?
        for scalar in scalars(of: phrase) + [0x20] {
            if let end = closer {
                if scalar == end {
                    closer = nil
                    pieces.append(end == 0x29 ? .optional(written) : .oneOf(written))
                    written = []
                } else {
                    written.append(scalar)
                }
            } else if Scalar.isSpace(scalar) {
                if !written.isEmpty { pieces.append(try piece(of: written)) }
                written = []
            } else if let end = Self.closer(of: scalar) {
                guard written.isEmpty else { throw .bracketNotApart }
                closer = end
            } else {
                written.append(scalar)
            }
        }
        if closer != nil { throw .openBracket }
        return pieces
    }

    /// The parts between the bars, without the white space around them.
    static func alternatives(of written: [UInt32]) -> [[UInt32]] {
        var parts: [[UInt32]] = []
        var start = 0
        for index in 0...written.count where index == written.count || written[index] == bar {
            parts.append(trimmed(written, from: start, to: index))
            start = index + 1
        }
        return parts
    }

    static func hasAlternatives(_ written: [UInt32]) -> Bool {
        written.contains(bar)
    }

    private static func trimmed(_ written: [UInt32], from start: Int, to end: Int) -> [UInt32] {
        var first = start
        var last = end
        while first < last, Scalar.isSpace(written[first]) { first += 1 }
        while first < last, Scalar.isSpace(written[last - 1]) { last -= 1 }
        return first == 0 && last == written.count ? written : Array(written[first..<last])
    }

    /// The name between angle brackets, where there is nothing else.
    static func groupName(in written: [UInt32]) -> [UInt32]? {
        guard written.count > 2, written.first == 0x3C, written.last == 0x3E else { return nil }
        return Array(written.dropFirst().dropLast())
    }

    static func scalars(of text: String) -> [UInt32] {
        text.unicodeScalars.map { $0.value }
    }

    private static func piece(of written: [UInt32]) throws(PhraseFault) -> PhrasePiece {
        if written == [0x5F] || written == [0x2026] || isDots(written, narrowGap) { return .gap(words: narrowGap) }
        if isDots(written, wideGap) || written == [0x2026, 0x2026] { return .gap(words: wideGap) }
        if holdsGap(written) { throw .gapNotApart }
        return .words(written)
    }

    private static func isDots(_ written: [UInt32], _ count: Int) -> Bool {
        written.count == count && written.allSatisfy { $0 == Scalar.fullStop }
    }

    private static func holdsGap(_ written: [UInt32]) -> Bool {
        var stops = 0
        for scalar in written {
            stops = scalar == Scalar.fullStop ? stops + 1 : 0
            if stops == 3 || scalar == 0x2026 { return true }
        }
        return false
    }

    private static func closer(of scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x28: 0x29
        case 0x7B: 0x7D
        default: nil
        }
    }
}
