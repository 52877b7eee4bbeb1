/// A narrative cut into words as names are compared: lower case, one form of apostrophe.
struct NarrativeWords {
    struct Word {
        let text: String
        /// Unicode scalars of the narrative, half open.
        let range: Range<Int>
        /// Whether it is somebody's: "Joan's".
        let isPossessive: Bool
    }

    let words: [Word]

    init(_ scalars: some Collection<Unicode.Scalar>) {
        var words: [Word] = []
        var text = String.UnicodeScalarView()
        var start = 0
        for (index, scalar) in scalars.enumerated() {
            if Self.isOfWord(scalar) {
                if text.isEmpty { start = index }
                text.append(scalar == "\u{2019}" ? "'" : scalar)
            } else if !text.isEmpty {
                Self.add(text, from: start, to: index, &words)
                text.removeAll()
            }
        }
        if !text.isEmpty { Self.add(text, from: start, to: scalars.count, &words) }
        self.words = words
    }

    private static func add(_ scalars: String.UnicodeScalarView, from start: Int, to end: Int, _ words: inout [Word]) {
        var text = String(scalars).lowercased()
        while text.hasSuffix("'") || text.hasSuffix("-") { text.removeLast() }
        while text.hasPrefix("'") || text.hasPrefix("-") { text.removeFirst() }
        guard !text.isEmpty else { return }
        let isPossessive = text.hasSuffix("'s")
        words.append(
            Word(text: isPossessive ? String(text.dropLast(2)) : text, range: start..<end, isPossessive: isPossessive)
        )
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z", "'", "-": return true
            default: return false
            }
        }
        return scalar == "\u{2019}" || scalar.properties.isAlphabetic
            || scalar.properties.canonicalCombiningClass != .notReordered
    }
}
