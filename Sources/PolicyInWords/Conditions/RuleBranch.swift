/// A condition as it is read: how its parts are joined, and each part.
package struct RuleBranch: Sendable {
    package let join: String
    package let leaves: [Leaf]

    /// A part: words, or a condition within.
    package struct Leaf: Sendable {
        package internal(set) var words: String?
        package internal(set) var href: String?
        package internal(set) var inner: [RuleBranch] = []
    }
}
