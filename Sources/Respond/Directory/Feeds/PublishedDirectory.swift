package import Vocabulary

/// What anybody may read of the directory: the entries of those feeds that were imported to be published.
package struct PublishedDirectory<Store: Transactions>: Sendable where Store.Session: DirectoryRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func entries(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) async throws -> DirectoryPart<ListedEntry> {
        try await store.read { try $0.directoryEntries(filter.published, window) }
    }

    package func entry(_ id: DirectoryEntryID) async throws -> ListedEntry {
        let found = try await store.read { try $0.directoryEntry(id) }
        guard let found, DirectoryFilter().published.means(found) else { throw Refusal.notFound("service") }
        return found
    }

    package func places(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) async throws -> DirectoryPart<PlacedEntry> {
        try await store.read { try $0.directoryPlaces(filter.published, window) }
    }

    package func place(_ id: DirectoryPartID) async throws -> PlacedEntry {
        let found = try await store.read { try $0.directoryPlace(id) }
        guard let found, DirectoryFilter().published.means(found.listed) else {
            throw Refusal.notFound("service at a location")
        }
        return found
    }

    package func needs(_ window: DirectoryWindow) async throws -> DirectoryPart<DirectoryNeed> {
        try await allNeeds().part(window)
    }

    package func need(_ id: NeedID) async throws -> DirectoryNeed {
        guard let found = try await allNeeds().first(where: { $0.id == id }) else {
            throw Refusal.notFound("taxonomy term")
        }
        return found
    }

    package func taxonomies(_ window: DirectoryWindow) async throws -> DirectoryPart<DirectoryTaxonomy> {
        let all = try await allNeeds().map(\.taxonomy)
        return all.map(\.id).removingRepeats().compactMap { id in all.first { $0.id == id } }.part(window)
    }

    /// A taxonomy with those of its needs that have an answer.
    package func taxonomy(
        _ id: TaxonomyID
    ) async throws -> (taxonomy: DirectoryTaxonomy, needs: [DirectoryNeed]) {
        let needs = try await allNeeds().filter { $0.taxonomy.id == id }
        guard let taxonomy = needs.first?.taxonomy else { throw Refusal.notFound("taxonomy") }
        return (taxonomy, needs)
    }

    private func allNeeds() async throws -> [DirectoryNeed] {
        try await store.read { try $0.directoryNeeds(DirectoryFilter().published).map(\.need) }
    }
}

extension DirectoryFilter {
    fileprivate var published: DirectoryFilter {
        var filter = self
        filter.isPublished = true
        return filter
    }
}

extension Array where Element: Sendable {
    fileprivate func part(_ window: DirectoryWindow) -> DirectoryPart<Element> {
        DirectoryPart(Array(dropFirst(window.offset).prefix(window.limit)), of: count)
    }
}
