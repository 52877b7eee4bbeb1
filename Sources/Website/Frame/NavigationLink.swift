/// An entry of the navigation, or of what a page can be narrowed to.
package struct NavigationLink: Hashable, Sendable {
    package let href: String
    package let text: String
    package let isCurrent: Bool

    package init(href: String, text: String, isCurrent: Bool) {
        self.href = href
        self.text = text
        self.isCurrent = isCurrent
    }
}
