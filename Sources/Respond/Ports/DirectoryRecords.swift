package import Vocabulary

/// The directory that is kept.
package protocol DirectoryRecords: Keeping {
    /// Keeps what an import changes.
    ///
    /// - Throws: `Refusal` where the feed was imported in between, or an entry is of another feed.
    func keep(_ revision: DirectoryRevision, by account: AccountID) throws
    func directoryFeed(_ id: DirectoryFeedID) throws -> DirectoryFeed?
    /// Every entry that came from a feed.
    func directoryEntries(of feed: DirectoryFeedID) throws -> [DirectoryEntry]
    func directoryEntry(_ id: DirectoryEntryID) throws -> ListedEntry?
    /// Those that are meant, by name.
    func directoryEntries(_ filter: DirectoryFilter, _ window: DirectoryWindow) throws -> DirectoryPart<ListedEntry>
    /// Those of them that have a place, once for each, by name and place.
    func directoryPlaces(_ filter: DirectoryFilter, _ window: DirectoryWindow) throws -> DirectoryPart<PlacedEntry>
    func directoryPlace(_ id: DirectoryPartID) throws -> PlacedEntry?
    /// The needs that entries which are meant answer, by name, each with how many.
    func directoryNeeds(_ filter: DirectoryFilter) throws -> [CountedNeed]
}

/// An entry at one of its places.
package struct PlacedEntry: Hashable, Sendable {
    package let listed: ListedEntry
    package let place: DirectoryPlace

    package init(_ listed: ListedEntry, at place: DirectoryPlace) {
        self.listed = listed
        self.place = place
    }
}

/// A need, and how many entries answer it.
package struct CountedNeed: Hashable, Sendable {
    package let need: DirectoryNeed
    package let entries: Int

    package init(_ need: DirectoryNeed, entries: Int) {
        self.need = need
        self.entries = entries
    }
}

extension Refusal {
    /// An entry would be taken from the feed that it came from.
    package static func otherFeed(_ id: DirectoryEntryID) -> Refusal {
        Refusal(
            .badInput,
            "the entry \(id) came from another feed",
            remedy: "have each entry listed in one feed alone"
        )
    }
}
