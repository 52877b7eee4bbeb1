/// Which cue of each kind reaches each token of a text, from before and from after.
///
/// A cue reaches to the end of its sentence, a cue that ends reach, or its window, whichever comes first. A list word
/// renews the window, to sixteen windows of words and symbols at most. Words that a phrase has taken for its own reach no
/// further than that phrase. A phrase that shares words with a cue, though not the one it begins from, is within its
/// reach: "father has" bears on "has dementia". A cue that is a sentence by itself answers the sentence before. The
/// nearest cue of a kind wins.
struct CueReach {
    private static let laneCount = 5

    private let cues: [FoundCue]
    private let tokenCount: Int
    private var fromBefore: [Int32]
    private var fromAfter: [Int32]

    /// Lays out the reach of `cues`, given in the order of their first tokens.
    init(of cues: [FoundCue], in reading: Reading, terms: TokenTerms, listTerms: [Int32], held: [PhraseMatch]) {
        self.cues = cues
        tokenCount = reading.tokens.count
        let slots = cues.isEmpty ? 0 : Self.laneCount * tokenCount
        fromBefore = [Int32](repeating: -1, count: slots)
        fromAfter = [Int32](repeating: -1, count: slots)
        guard !cues.isEmpty else { return }
        let course = Course(cues, in: reading, terms: terms, listTerms: listTerms)
        let taken = TakenTokens(by: held, tokenCount: tokenCount)
        for (index, cue) in cues.enumerated() where cue.position != .after {
            guard let lane = Self.lane(of: cue.kind) else { continue }
            for token in cue.tokens.dropFirst() { fromBefore[lane * tokenCount + token] = Int32(index) }
            let end = taken.end(of: cue.tokens) ?? course.sentence(of: cue).upperBound
            let run = cue.tokens.upperBound..<max(cue.tokens.upperBound, end)
            course.walk(run, of: cue) { token in
                fromBefore[lane * tokenCount + token] = Int32(index)
            }
        }
        for (index, cue) in cues.enumerated().reversed() {
            let answered = course.sentenceAnswered(by: cue)
            guard let lane = Self.lane(of: cue.kind), cue.position != .before || answered != nil else { continue }
            for token in cue.tokens.dropLast() { fromAfter[lane * tokenCount + token] = Int32(index) }
            let start = taken.start(of: cue.tokens) ?? (answered ?? course.sentence(of: cue)).lowerBound
            let run = min(start, cue.tokens.lowerBound)..<cue.tokens.lowerBound
            course.walk(run.reversed(), of: cue) { token in
                fromAfter[lane * tokenCount + token] = Int32(index)
            }
        }
    }

    /// The cue of a kind that bears on a phrase: from before, from within a gap of it, or from after.
    func cue(_ kind: CueKind, on phrase: PhraseMatch) -> FoundCue? {
        guard !cues.isEmpty, let lane = Self.lane(of: kind) else { return nil }
        let before = fromBefore[lane * tokenCount + phrase.tokens.lowerBound]
        if before >= 0 { return cues[Int(before)] }
        if let within = cueInGap(kind, of: phrase) { return within }
        let after = fromAfter[lane * tokenCount + phrase.tokens.upperBound - 1]
        return after >= 0 ? cues[Int(after)] : nil
    }

    private func cueInGap(_ kind: CueKind, of phrase: PhraseMatch) -> FoundCue? {
        guard phrase.worded.nonzeroBitCount < min(phrase.tokens.count, UInt64.bitWidth) else { return nil }
        var index = firstCue(from: phrase.tokens.lowerBound)
        while index < cues.count, cues[index].tokens.upperBound <= phrase.tokens.upperBound {
            if cues[index].kind == kind, cues[index].tokens.allSatisfy(phrase.hasGap) { return cues[index] }
            index += 1
        }
        return nil
    }

    private func firstCue(from token: Int) -> Int {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func lane(of kind: CueKind) -> Int? {
        switch kind {
        case .negation: 0
        case .past: 1
        case .possible: 2
        case .hypothetical: 3
        case .otherPerson: 4
        case .ends, .notACue: nil
        }
    }
}
