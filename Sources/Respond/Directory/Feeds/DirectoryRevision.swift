package import Vocabulary

/// Everything that one import changes; it is kept whole or not at all.
package struct DirectoryRevision: Sendable {
    package let feed: DirectoryFeed
    /// Entries that are new or not as they were, in the order of the feed.
    package let written: [DirectoryEntry]
    package let withdrawn: [DirectoryEntryID]
    package let needs: [DirectoryNeed]
    package let tally: DirectoryTally

    /// Decides what content changes of what a feed brought before.
    package init(_ content: FeedContent, of feed: DirectoryFeed, before known: [DirectoryEntryID: DirectoryEntry]) {
        self.feed = feed
        written = content.entries.filter { known[$0.id] != $0 }
        let kept = content.withdrawsOthers ? Set(content.entries.map(\.id)) : Set(known.keys)
        withdrawn = known.keys.filter { !kept.contains($0) }.sorted()
        needs = (content.needs + content.entries.flatMap(\.needs)).removingRepeats()
        let added = written.count { known[$0.id] == nil }
        let changed = written.count - added
        tally = DirectoryTally(
            added: added,
            changed: changed,
            withdrawn: withdrawn.count,
            unchanged: known.count - changed - withdrawn.count
        )
    }
}
