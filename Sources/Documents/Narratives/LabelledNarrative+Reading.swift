package import Notation
package import Recognise
package import Vocabulary

extension LabelledNarrative {
    /// Reads `{"id", "text", "labels": [{"clue", "quote", "assertion"}]}`; a quote stands in the text exactly once.
    package init(_ document: Field, knowing clues: Set<ClueID>) throws(BadInput) {
        var fields = try document.fields()
        let id = try fields.required("id").text()
        let text = try fields.requiredText("text")
        _ = try fields.optional("kind")?.text()
        let scalars = Array(text.unicodeScalars)
        let labels = try fields.required("labels").list { (item) throws(BadInput) in
            var label = try item.fields()
            let clue = try label.required("clue").identifier(among: clues, "a clue")
            let quote = try label.required("quote")
            let assertion = try label.required("assertion").one(of: FoundClue.Assertion.self, "an assertion")
            try label.finish()
            let words = try quote.text()
            let places = Self.places(of: Array(words.unicodeScalars), in: scalars)
            guard places.count == 1, let range = places.first else {
                throw quote.bad(
                    "\(words.inQuotes) stands in the text \(places.count) times",
                    remedy: "quote what stands there exactly once"
                )
            }
            return Label(clue: clue, range: range, quote: words, assertion: assertion)
        }
        try fields.finish()
        self.init(id: id, text: text, labels: labels)
    }

    private static func places(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Range<Int>] {
        guard !words.isEmpty, words.count <= text.count else { return [] }
        return (0...text.count - words.count).filter { text[$0..<$0 + words.count].elementsEqual(words) }
            .map { $0..<$0 + words.count }
    }
}
