package import Vocabulary

/// That more of a list comes after what is shown, as `parts/pagination` tells it.
package struct Pagination: Hashable {
    let `where`: String
    let next: String

    /// Nil where nothing comes after it; `href` is the address of what comes after a cursor.
    package init?<Item>(after part: Vocabulary.Page<Item>, at href: (String) -> String) {
        guard let cursor = part.next else { return nil }
        self.where = "\(part.items.count) shown, and more after them"
        next = href(cursor)
    }
}
