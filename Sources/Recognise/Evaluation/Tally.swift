/// How often a reader of clues was right, against what people marked.
package struct Tally: Hashable, Sendable {
    /// Clues found, and how many of them people had marked so.
    package private(set) var found = 0
    package private(set) var foundRightly = 0
    /// Clues marked, and how many of them were found so.
    package private(set) var marked = 0
    package private(set) var markedAndFound = 0

    package init() {}

    /// The share of what was found that was right, from 0 to 1; nil where nothing was found.
    package var precision: Double? { found > 0 ? Double(foundRightly) / Double(found) : nil }

    /// The share of what was marked that was found, from 0 to 1; nil where nothing was marked.
    package var recall: Double? { marked > 0 ? Double(markedAndFound) / Double(marked) : nil }

    /// The harmonic mean of precision and recall; nil where either is.
    package var f1: Double? {
        guard let precision, let recall else { return nil }
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    package mutating func count(found isRight: Bool) {
        found += 1
        if isRight { foundRightly += 1 }
    }

    package mutating func count(marked isFound: Bool) {
        marked += 1
        if isFound { markedAndFound += 1 }
    }
}
