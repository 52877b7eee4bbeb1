/// The authority for something in the policy, as it is shown: without its address, and plain where nobody has verified it.
package struct AuthorityWords: Sendable {
    package let words: String
    package let isUnverified: Bool

    package init(_ text: String) {
        let name = text.components(before: ", https://")
        isUnverified = text.contains("(not verified")
        words = name.replacing("(not verified", with: "(not yet verified")
    }
}

extension String {
    fileprivate func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
