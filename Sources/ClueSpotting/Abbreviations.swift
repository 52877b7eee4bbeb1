/// The abbreviations of a language, ready to be looked up before a full stop.
struct Abbreviations: Sendable {
    enum Verdict: Sendable {
        case ordinary
        case never
        case unlessNumber
    }

    static let none = Abbreviations(Language(abbreviations: [], numberAbbreviations: [], listWords: []))

    private let always: [[UInt32]]
    private let beforeNumbers: [[UInt32]]
    private let longest: Int

    init(_ language: Language) {
        always = language.abbreviations.map(Self.folded)
        beforeNumbers = language.numberAbbreviations.map(Self.folded)
        var longest = 0
        for word in always + beforeNumbers where word.count > longest { longest = word.count }
        self.longest = longest
    }

    /// What the words before the full stop at this offset make of it; looks back no further than the longest one.
    func verdict(onStopAt stop: Int, in scalars: [UInt32]) -> Verdict {
        var start = stop
        while start > 0, !Self.bounds(scalars[start - 1]) {
            start -= 1
            if stop - start > longest { return .ordinary }
        }
        if Self.isInitial(start..<stop, in: scalars) { return .never }
        if holds(always, start..<stop, of: scalars) { return .never }
        return holds(beforeNumbers, start..<stop, of: scalars) ? .unlessNumber : .ordinary
    }

    private func holds(_ words: [[UInt32]], _ range: Range<Int>, of scalars: [UInt32]) -> Bool {
        for word in words where word.count == range.count {
            var index = 0
            while index < word.count, word[index] == Scalar.folded(scalars[range.lowerBound + index]) { index += 1 }
            if index == word.count { return true }
        }
        return false
    }

    /// Whether it is a capital on its own, "I" apart, or several with stops between: the "J" of a name, the "U.K" of a land.
    private static func isInitial(_ range: Range<Int>, in scalars: [UInt32]) -> Bool {
        guard range.count % 2 == 1 else { return false }
        if range.count == 1, scalars[range.lowerBound] == 0x49 { return false }
        for (step, index) in range.enumerated() {
            let fits = step % 2 == 0 ? Scalar.isUpperCase(scalars[index]) : scalars[index] == Scalar.fullStop
            if !fits { return false }
        }
        return true
    }

    private static func bounds(_ scalar: UInt32) -> Bool {
        Scalar.isSpace(scalar) || Scalar.isOpener(scalar)
    }

    private static func folded(_ word: String) -> [UInt32] {
        var result: [UInt32] = []
        for scalar in word.unicodeScalars { result.append(Scalar.folded(scalar.value)) }
        while result.last == Scalar.fullStop { result.removeLast() }
        return result
    }
}
