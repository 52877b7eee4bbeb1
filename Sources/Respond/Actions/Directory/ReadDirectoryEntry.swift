import Access
package import Vocabulary

/// Shows one entry of the directory as it stands now.
package struct ReadDirectoryEntry<Store: Transactions>: Sendable where Store.Session: DirectoryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ id: DirectoryEntryID,
        by actor: Actor
    ) async throws -> (feed: DirectoryFeed, answer: DirectoryAnswer, at: Instant) {
        _ = try Access.reach(of: actor, to: .readDirectory)
        let now = world.now
        guard let listed = try await store.read({ try $0.directoryEntry(id) }) else {
            throw Refusal.notFound("entry of the directory")
        }
        return (listed.feed, DirectoryAnswer(listed.entry, to: DirectoryAsk(), at: now), now)
    }
}
