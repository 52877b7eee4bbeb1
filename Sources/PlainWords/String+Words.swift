extension String {
    /// The same, beginning with a capital.
    package var capitalised: String { prefix(1).uppercased() + dropFirst() }

    package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

    /// Nil where nothing is written.
    package var ifWritten: String? { contains { !$0.isWhitespace } ? self : nil }

    /// Without the blanks at both ends.
    package var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension Int {
    /// The number with what is counted, such as `1 question` or `3 questions`.
    package func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
