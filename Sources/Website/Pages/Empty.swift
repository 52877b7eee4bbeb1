/// Said where a list has nothing in it.
package struct Empty: Hashable, Sendable {
    package let heading: String
    package var paragraph: String?

    package init(heading: String, paragraph: String? = nil) {
        self.heading = heading
        self.paragraph = paragraph
    }
}
