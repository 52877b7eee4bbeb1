/// What would make an agency send a referral back, as far as a program can see it; whoever sends decides what to do about it.
package enum SourceCheck: String, CaseIterable, Codable, Sendable {
    /// Something that such a referral must hold is not told.
    case itemsMissing = "items-missing"
    /// The person's own words are not told.
    case ownWordsMissing = "own-words-missing"
    /// A child of the contact is not told of, where the route asks for everyone.
    case childrenMissing = "children-missing"
    /// Nothing that is hoped for is what the person said they want.
    case hopesOfOthers = "hopes-of-others"
    /// Nothing is said of how to reach the person safely.
    case noSafeWay = "no-safe-way"
}

/// A check that found something, and what.
package struct SourceNote: Hashable, Sendable {
    package let check: SourceCheck
    /// What is missing, where it has names.
    package let items: [String]

    package init(_ check: SourceCheck, _ items: [String] = []) {
        self.check = check
        self.items = items
    }
}
