extension String {
    /// Its paragraphs, which an empty line parts.
    package var paragraphs: [String] {
        split(separator: /\n\s*\n/).map { $0.split(separator: "\n").joined(separator: " ") }
    }

    /// A title within a sentence.
    package var withinSentence: String { hasPrefix("The ") ? "the " + dropFirst(4) : self }
}
