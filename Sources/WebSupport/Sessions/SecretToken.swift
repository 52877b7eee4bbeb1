/// A token that is compared in a time that tells nothing of it.
package struct SecretToken: Hashable, Sendable {
    package let text: String

    /// Whether a text is this token; how long that takes depends on the lengths alone.
    package func matches(_ other: String) -> Bool {
        let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension SecretToken: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a token, not shown" }
    package var debugDescription: String { description }
}
