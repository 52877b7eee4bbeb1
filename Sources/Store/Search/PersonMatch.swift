/// How well somebody matches a question, and why.
package struct PersonMatch: Hashable, Sendable {
    /// For each part of the question that matches, its best rung; the surest first.
    package let rungs: [Rung]

    init(_ rungs: [Rung]) {
        self.rungs = rungs.sorted()
    }

    /// The words that tell why, the surest first.
    package var words: [String] {
        Set(rungs).sorted().map(\.words)
    }

    /// Whether this one is to be shown before another: more parts match, or the same number on surer rungs.
    package func outranks(_ other: PersonMatch) -> Bool {
        guard rungs.count == other.rungs.count else { return rungs.count > other.rungs.count }
        return rungs.lexicographicallyPrecedes(other.rungs)
    }
}
