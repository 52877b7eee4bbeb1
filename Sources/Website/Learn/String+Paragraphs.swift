extension String {
    /// Its paragraphs, which an empty line parts.
    var paragraphs: [String] {
        split(separator: /\n\s*\n/).map { $0.split(separator: "\n").joined(separator: " ") }
    }
}
