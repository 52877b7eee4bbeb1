/// Where an entry of the policy comes from, and whether a person has checked it there.
package struct Authority: Hashable, Sendable {
    package let source: String
    /// What must be checked and where, while nobody has; nil where the source was read.
    package let toVerify: String?

    package init(source: String, toVerify: String? = nil) {
        self.source = source
        self.toVerify = toVerify
    }

    /// The name alone, without what it says: up to the first colon or full stop; saying so where it is not verified.
    package var name: String {
        let end =
            [": ", ". ", " (", ", http"].compactMap { source.firstRange(of: $0)?.lowerBound }.min() ?? source.endIndex
        let name = String(source[..<end]).trimmingFullStop
        return toVerify == nil ? name : name + " [not verified]"
    }

    /// The source as it is shown, saying so where it is not verified.
    package var words: String {
        toVerify.map { "\(source.trimmingFullStop) (not verified: \($0.trimmingFullStop))" } ?? source.trimmingFullStop
    }
}

extension String {
    /// The text without a full stop at its end.
    package var trimmingFullStop: String {
        hasSuffix(".") ? String(dropLast()) : self
    }
}
