/// What was read from a feed.
package struct FeedContent: Hashable, Sendable {
    package let entries: [DirectoryEntry]
    /// Needs that the feed tells of for themselves, beside those of its entries.
    package let needs: [DirectoryNeed]
    /// How many others and taxonomies it tells of with nothing in them.
    package let others: Int
    /// Whether there is more of it than was read; what is not in it may be elsewhere.
    package let isPart: Bool

    package init(entries: [DirectoryEntry], needs: [DirectoryNeed] = [], others: Int = 0, isPart: Bool = false) {
        self.entries = entries
        self.needs = needs
        self.others = others
        self.isPart = isPart
    }

    /// Whether an entry that is not in it is offered no more.
    package var withdrawsOthers: Bool { !entries.isEmpty && !isPart }

    package var isEmpty: Bool { entries.isEmpty && needs.isEmpty && others == 0 }
}
