import Access
package import Vocabulary

/// Lists the needs that the directory has an answer to.
package struct ListDirectoryNeeds<Store: Transactions>: Sendable where Store.Session: DirectoryRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(by actor: Actor) async throws -> [CountedNeed] {
        _ = try Access.reach(of: actor, to: .readDirectory)
        return try await store.read { try $0.directoryNeeds(DirectoryFilter()) }
    }
}
