extension Spotter {
    /// Where a text holds the target's letters, ignoring case, accents and white space.
    ///
    /// The first place where whole words match is taken, else the first of any. The range counts Unicode scalars; `nil`
    /// where there is none. Time grows with the product of both lengths at worst.
    public static func range(of target: String, in text: String) -> Range<Int>? {
        let wanted = Letters(target)
        let held = Letters(text)
        guard !wanted.folded.isEmpty, wanted.folded.count <= held.folded.count else { return nil }
        var within: Range<Int>?
        for start in 0...(held.folded.count - wanted.folded.count) where held.has(wanted.folded, at: start) {
            let run = start..<(start + wanted.folded.count)
            if held.isWhole(run) { return held.range(of: run) }
            if within == nil { within = held.range(of: run) }
        }
        return within
    }
}

/// The scalars of a text that are compared when a target is looked for, folded, with where each stands.
private struct Letters {
    private(set) var folded: [UInt32] = []
    private var offsets: [Int] = []
    private var scalars: [UInt32] = []

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            if !Scalar.isSpace(scalar.value), !Scalar.isExtension(scalar.value) {
                folded.append(Scalar.foldedSymbol(Scalar.folded(scalar.value)))
                offsets.append(scalars.count)
            }
            scalars.append(scalar.value)
        }
    }

    func has(_ wanted: [UInt32], at start: Int) -> Bool {
        var index = 0
        while index < wanted.count, folded[start + index] == wanted[index] { index += 1 }
        return index == wanted.count
    }

    func isWhole(_ run: Range<Int>) -> Bool {
        let range = range(of: run)
        let joinsBefore = range.lowerBound > 0 && isWord(range.lowerBound - 1) && isWord(range.lowerBound)
        let joinsAfter = range.upperBound < scalars.count && isWord(range.upperBound) && isWord(range.upperBound - 1)
        return !joinsBefore && !joinsAfter
    }

    /// The scalars that a run stands for, marks after its last letter included.
    func range(of run: Range<Int>) -> Range<Int> {
        var end = offsets[run.upperBound - 1] + 1
        while end < scalars.count, Scalar.isExtension(scalars[end]) { end += 1 }
        return offsets[run.lowerBound]..<end
    }

    private func isWord(_ offset: Int) -> Bool {
        Scalar.isLetterOrDigit(scalars[offset]) || Scalar.isExtension(scalars[offset])
    }
}
