/// What the words of one contact hold.
package struct FoundWords: Sendable {
    package let clues: [FoundClue]
    /// Wording that labels a person or lays blame on them, as it stands in the narrative.
    package let labels: [String]

    package init(clues: [FoundClue], labels: [String] = []) {
        self.clues = clues
        self.labels = labels
    }
}
