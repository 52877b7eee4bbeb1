package import Vocabulary

/// One source of the directory, as it was imported last.
package struct DirectoryFeed: Hashable, Sendable {
    package let id: DirectoryFeedID
    /// Counted from 1, one for each import.
    package let revision: Int
    package let imported: Instant
    /// Whether anybody may read what came from it; else only those who sign in.
    package let isPublished: Bool

    package init(id: DirectoryFeedID, revision: Int, imported: Instant, isPublished: Bool) {
        self.id = id
        self.revision = revision
        self.imported = imported
        self.isPublished = isPublished
    }
}

/// An entry with the feed that it came from.
package struct ListedEntry: Hashable, Sendable {
    package let entry: DirectoryEntry
    package let feed: DirectoryFeed

    package init(_ entry: DirectoryEntry, from feed: DirectoryFeed) {
        self.entry = entry
        self.feed = feed
    }
}
