package import Vocabulary

/// A narrative in which a person has marked every clue.
package struct LabelledNarrative: Sendable {
    /// One clue as the person marked it.
    package struct Label: Hashable, Sendable {
        package let clue: ClueID
        /// Unicode scalars of the text, half open.
        package let range: Range<Int>
        package let quote: String
        package let assertion: FoundClue.Assertion

        package init(clue: ClueID, range: Range<Int>, quote: String, assertion: FoundClue.Assertion) {
            self.clue = clue
            self.range = range
            self.quote = quote
            self.assertion = assertion
        }
    }

    package let id: String
    package let text: String
    package let labels: [Label]

    package init(id: String, text: String, labels: [Label]) {
        self.id = id
        self.text = text
        self.labels = labels
    }
}
