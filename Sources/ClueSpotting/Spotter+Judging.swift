extension Spotter {
    /// How a text holds a phrase of the caller's choosing, which need be no pattern.
    ///
    /// The cues that reach the phrase decide, on each scale apart; those within it are part of it and decide nothing.
    /// Without a target, or where it touches no word, every cue of the text counts.
    ///
    /// The target counts in Unicode scalars; what lies outside the text is left out.
    public func judge(target: Range<Int>?, in text: String) -> Judgement {
        let reading = Reading(text, abbreviations: lexicon.abbreviations)
        let terms = TokenTerms(reading, in: lexicon.tree)
        let cues = CueFinder(lexicon: lexicon, reading: reading, terms: terms).cues()
        let tokens = target.map(reading.tokens(touching:)) ?? 0..<0
        if tokens.isEmpty {
            return Self.judgement { kind in cues.contains { $0.kind == kind } }
        }
        let phrase = PhraseMatch(phrase: 0, tokens: tokens, worded: .max)
        let reach = CueReach(of: cues, in: reading, terms: terms, listTerms: lexicon.listTerms, held: [phrase])
        return Self.judgement { kind in reach.cue(kind, on: phrase) != nil }
    }

    private static func judgement(holds: (CueKind) -> Bool) -> Judgement {
        Judgement(
            assertion: holds(.negation) ? .negated : holds(.possible) ? .possible : .present,
            temporality: holds(.past) ? .historical : holds(.hypothetical) ? .hypothetical : .recent,
            experiencer: holds(.otherPerson) ? .other : .subject
        )
    }
}
