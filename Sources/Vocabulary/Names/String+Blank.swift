extension String {
    /// Whether nothing but white space stands in it.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
