/// Finds the cues that are at work in a text: those that lie within no longer cue.
struct CueFinder {
    let lexicon: Lexicon
    let reading: Reading
    let terms: TokenTerms

    /// The cues at work, by first token, pseudo cues left out.
    func cues() -> [FoundCue] {
        let matcher = PhraseMatcher(reading: reading, terms: terms, bars: [])
        var found: [FoundCue] = []
        for match in matcher.matches(of: lexicon.cueTable) {
            let cue = lexicon.cues[match.phrase]
            found.append(
                FoundCue(
                    kind: cue.kind,
                    position: cue.position,
                    window: cue.window ?? lexicon.window,
                    tokens: match.tokens
                )
            )
        }
        return Self.unmasked(found)
    }

    /// Leaves out whatever lies within a longer cue, and whatever a pseudo cue covers exactly.
    ///
    /// Words that end reach mark a border and take nothing for themselves: the cues among them stay at work, and they
    /// stay within any cue but a pseudo one.
    private static func unmasked(_ found: [FoundCue]) -> [FoundCue] {
        let sorted = found.sorted { left, right in
            if left.tokens != right.tokens { return precedes(left.tokens, right.tokens) }
            return left.kind == .notACue && right.kind != .notACue
        }
        var kept: [FoundCue] = []
        var widest = 0..<0
        var widestIsPseudo = false
        for cue in sorted {
            let isWithin = cue.tokens.upperBound <= widest.upperBound
            if isWithin, widestIsPseudo || cue.kind != .ends && cue.tokens != widest { continue }
            if cue.kind == .ends {
                kept.append(cue)
                continue
            }
            widest = cue.tokens
            widestIsPseudo = cue.kind == .notACue
            if !widestIsPseudo { kept.append(cue) }
        }
        return kept
    }

    private static func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        if left.lowerBound != right.lowerBound { return left.lowerBound < right.lowerBound }
        return left.upperBound > right.upperBound
    }
}
