package import Respond
package import Vocabulary

extension MemorySession: DirectoryRecords {
    package func keep(_ revision: DirectoryRevision, by account: AccountID) throws {
        let known = state.feeds[revision.feed.id]?.revision ?? 0
        guard revision.feed.revision == known + 1 else { throw Refusal.stale(current: known) }
        for entry in revision.written {
            if let other = state.entries[entry.id]?.feed, other != revision.feed.id {
                throw Refusal.otherFeed(entry.id)
            }
            state.entries[entry.id] = MemoryState.KeptEntry(entry: entry, feed: revision.feed.id)
        }
        for id in revision.withdrawn { state.entries[id] = nil }
        for need in revision.needs { state.needs[need.id] = need }
        state.feeds[revision.feed.id] = revision.feed
    }

    package func directoryFeed(_ id: DirectoryFeedID) throws -> DirectoryFeed? { state.feeds[id] }

    package func directoryEntries(of feed: DirectoryFeedID) throws -> [DirectoryEntry] {
        state.entries.values.filter { $0.feed == feed }.map(\.entry)
    }

    package func directoryEntry(_ id: DirectoryEntryID) throws -> ListedEntry? {
        state.entries[id].flatMap(listed)
    }

    package func directoryEntries(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) throws -> DirectoryPart<ListedEntry> {
        all(filter).part(window)
    }

    package func directoryPlaces(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) throws -> DirectoryPart<PlacedEntry> {
        all(filter).flatMap { listed in
            listed.entry.places.sorted { $0.id < $1.id }.map { PlacedEntry(listed, at: $0) }
        }
        .part(window)
    }

    package func directoryPlace(_ id: DirectoryPartID) throws -> PlacedEntry? {
        state.entries.values.sorted { $0.entry.id < $1.entry.id }.lazy.compactMap { kept in
            kept.entry.places.first { $0.id == id }.flatMap { place in
                self.listed(kept).map { PlacedEntry($0, at: place) }
            }
        }
        .first
    }

    package func directoryNeeds(_ filter: DirectoryFilter) throws -> [CountedNeed] {
        let ids = all(filter).flatMap { Set($0.entry.needs.map(\.id)) }
        return Dictionary(grouping: ids, by: \.self)
            .compactMap { id, found in state.needs[id].map { CountedNeed($0, entries: found.count) } }
            .sorted {
                (DirectoryWords.folded($0.need.name), $0.need.id) < (DirectoryWords.folded($1.need.name), $1.need.id)
            }
    }

    private func listed(_ kept: MemoryState.KeptEntry) -> ListedEntry? {
        state.feeds[kept.feed].map { ListedEntry(kept.entry, from: $0) }
    }

    private func all(_ filter: DirectoryFilter) -> [ListedEntry] {
        func place(_ listed: ListedEntry) -> (Int, String, DirectoryEntryID) {
            let isFirst = filter.firstForAge.map(listed.entry.eligibility.years.contains) ?? true
            return (isFirst ? 0 : 1, DirectoryWords.folded(listed.entry.name), listed.entry.id)
        }
        return state.entries.values.compactMap(listed).filter(filter.means).sorted { place($0) < place($1) }
    }
}

extension Array where Element: Sendable {
    fileprivate func part(_ window: DirectoryWindow) -> DirectoryPart<Element> {
        DirectoryPart(Array(dropFirst(window.offset).prefix(window.limit)), of: count)
    }
}
