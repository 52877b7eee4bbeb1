/// A part of a list: at most so many, after the place where the last part ended.
package struct PageRequest: Hashable, Sendable {
    package let limit: Int
    package let after: String?

    package init(limit: Int, after: String? = nil) {
        self.limit = limit
        self.after = after
    }
}

/// A part of a list, and where the next begins; nil after the last.
package struct Page<Item: Sendable>: Sendable {
    package let items: [Item]
    package let next: String?

    package init(_ items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    package func map<Other>(_ change: (Item) throws -> Other) rethrows -> Page<Other> {
        Page<Other>(try items.map(change), next: next)
    }
}
