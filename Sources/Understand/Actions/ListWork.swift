import Access
package import Vocabulary

/// Lists what waits for somebody, by what is known of its risk and then by age; the list names nobody.
package struct ListWork<Store: Transactions>: Sendable where Store.Session: WorkRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<WorkLine> {
        let reach = try Access.reach(of: actor, to: .judgeContact)
        return try await store.read { try $0.work(within: reach, page) }
    }
}
