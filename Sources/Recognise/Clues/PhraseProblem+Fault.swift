import ClueSpotting

extension PhraseProblem {
    /// What is wrong with the first phrase that cannot be read, in words; nil where all can.
    package static func fault(in phrases: [String], with words: SharedWords = SharedWords()) -> String? {
        do {
            _ = try Lexicon(
                patterns: phrases.map { Pattern(clue: ClueKey(index: 0), phrase: $0) },
                cues: [],
                groups: words.asWordGroups
            )
            return nil
        } catch {
            switch error {
            case .badPhrase(_, _, let fault): return fault.description
            case .emptyPhrase: return PhraseFault.empty.description
            case .badWindow: return error.description
            }
        }
    }
}
