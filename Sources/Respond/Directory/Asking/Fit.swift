/// Whether an entry is right for somebody; what is not told is neither yes nor no.
package enum Fit: Int, CaseIterable, Comparable, Sendable {
    case no, unknown, yes

    package static func < (one: Fit, other: Fit) -> Bool {
        one.rawValue < other.rawValue
    }
}

/// Why an entry is right or not, in words that can be read out.
package struct FitReason: Hashable, Sendable {
    /// What is held against the entry.
    package enum Matter: String, CaseIterable, Sendable {
        case status, age, area, hours
    }

    package let matter: Matter
    package let fit: Fit
    package let words: String

    package init(_ matter: Matter, _ fit: Fit, _ words: String) {
        self.matter = matter
        self.fit = fit
        self.words = words
    }
}
