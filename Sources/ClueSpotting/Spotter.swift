/// Finds which phrases of a lexicon a text holds, and how it holds them.
///
/// ```swift
/// let lexicon = try Lexicon(
///     patterns: [
///         Pattern(clue: ClueKey(index: 0), phrase: "bruis*"),
///         Pattern(clue: ClueKey(index: 1), phrase: "afraid|scared of ... husband|him"),
///     ],
///     cues: [
///         Cue(phrase: "no", kind: .negation),
///         Cue(phrase: "but", kind: .ends),
///     ])
/// let spots = Spotter(lexicon).spot(in: "No visible bruising but she is scared of him.")
/// // spots[0]: clue 0, range 11..<19 "bruising", negated, cue 0..<2 "No"
/// // spots[1]: clue 1, range 31..<44 "scared of him", present: "but" ended the reach of "No"
/// ```
///
/// Patterns of one clue never overlap: the leftmost wins, then the longest, then the first given. Those of different
/// clues may. A spotter holds no state, so one may serve many threads.
///
/// Time is linear in the words of the text times the patterns that may begin at each, plus the reach of its cues; memory
/// is linear in the text. Offsets count Unicode scalars, half open.
public struct Spotter: Sendable {
    /// What it looks for.
    public let lexicon: Lexicon

    /// Makes a spotter.
    public init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The phrases in a text, by start, then end, then clue.
    public func spot(in text: String) -> [Spot] {
        let reading = Reading(text, abbreviations: lexicon.abbreviations)
        let terms = TokenTerms(reading, in: lexicon.tree)
        let cues = CueFinder(lexicon: lexicon, reading: reading, terms: terms).cues()
        let bars = Course.stops(cues, tokenCount: reading.tokens.count)
        let matcher = PhraseMatcher(reading: reading, terms: terms, bars: bars)
        let phrases = withoutOverlaps(matcher.matches(of: lexicon.patternTable))
        let reach = CueReach(of: cues, in: reading, terms: terms, listTerms: lexicon.listTerms, held: phrases)
        return phrases.map { spot($0, in: reading, reach: reach) }
    }

    private func withoutOverlaps(_ matches: [PhraseMatch]) -> [PhraseMatch] {
        let sorted = matches.sorted { left, right in
            let leftClue = lexicon.patterns[left.phrase].clue
            let rightClue = lexicon.patterns[right.phrase].clue
            if leftClue != rightClue { return leftClue < rightClue }
            if left.tokens.lowerBound != right.tokens.lowerBound {
                return left.tokens.lowerBound < right.tokens.lowerBound
            }
            if left.tokens.upperBound != right.tokens.upperBound {
                return left.tokens.upperBound > right.tokens.upperBound
            }
            return left.phrase < right.phrase
        }
        var kept: [PhraseMatch] = []
        for match in sorted {
            if let last = kept.last, lexicon.patterns[last.phrase].clue == lexicon.patterns[match.phrase].clue,
                match.tokens.lowerBound < last.tokens.upperBound
            {
                continue
            }
            kept.append(match)
        }
        return kept.sorted { left, right in
            if left.tokens.lowerBound != right.tokens.lowerBound {
                return left.tokens.lowerBound < right.tokens.lowerBound
            }
            if left.tokens.upperBound != right.tokens.upperBound {
                return left.tokens.upperBound < right.tokens.upperBound
            }
            return lexicon.patterns[left.phrase].clue < lexicon.patterns[right.phrase].clue
        }
    }

    private func spot(_ phrase: PhraseMatch, in reading: Reading, reach: CueReach) -> Spot {
        let pattern = lexicon.patterns[phrase.phrase]
        let (assertion, cue) = assertion(of: phrase, pattern: pattern, reach: reach)
        let own = assertion == .otherPerson ? inTime(phrase, pattern: pattern, reach: reach).0 : assertion
        return Spot(
            clue: pattern.clue,
            range: reading.range(ofTokens: phrase.tokens),
            sentence: reading.range(ofSentence: reading.tokens[phrase.tokens.lowerBound].sentence),
            assertion: assertion,
            ownAssertion: own,
            pattern: phrase.phrase,
            cue: cue.map { reading.range(ofTokens: $0.tokens) }
        )
    }

    private func assertion(
        of phrase: PhraseMatch,
        pattern: Pattern,
        reach: CueReach
    ) -> (Assertion, FoundCue?) {
        let negation = reach.cue(.negation, on: phrase)
        if pattern.isOpposite, negation == nil { return (.negated, nil) }
        if !pattern.isOpposite, let negation { return (.negated, negation) }
        if let other = reach.cue(.otherPerson, on: phrase) { return (.otherPerson, other) }
        let (assertion, cue) = inTime(phrase, pattern: pattern, reach: reach)
        return (assertion, cue ?? negation)
    }

    /// How a phrase that is affirmed is placed in time, and whether it is in doubt.
    private func inTime(_ phrase: PhraseMatch, pattern: Pattern, reach: CueReach) -> (Assertion, FoundCue?) {
        if !pattern.isHistory, let past = reach.cue(.past, on: phrase) { return (.past, past) }
        let doubt = reach.cue(.possible, on: phrase) ?? reach.cue(.hypothetical, on: phrase)
        if let doubt { return (.possible, doubt) }
        return (.present, nil)
    }
}
