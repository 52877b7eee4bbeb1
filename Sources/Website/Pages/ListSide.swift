/// One of the sides from which a list can be looked at.
package struct ListSide: Hashable, Sendable {
    package let href: String
    package let text: String
    /// How many are shown; nil for the sides that are not.
    package let tally: String?
    package let isCurrent: Bool

    package init(href: String, text: String, tally: String?, isCurrent: Bool) {
        self.href = href
        self.text = text
        self.tally = tally
        self.isCurrent = isCurrent
    }
}
