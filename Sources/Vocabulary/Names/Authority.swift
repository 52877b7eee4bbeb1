/// Where an entry of the policy comes from, and whether a person has checked it there.
package struct Authority: Hashable, Sendable {
    package let source: String
    /// What must be checked and where, while nobody has; nil where the source was read.
    package let toVerify: String?

    package init(source: String, toVerify: String? = nil) {
        self.source = source
        self.toVerify = toVerify
    }

    /// The source as it is shown, saying so where it is not verified.
    package var words: String {
        toVerify == nil ? source : source + " (not verified: \(toVerify ?? ""))"
    }
}
