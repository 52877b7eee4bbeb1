import Access
package import Vocabulary

/// Lists contacts, latest first; the list names nobody.
package struct ListContacts<Store: Transactions>: Sendable where Store.Session: ContactRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<ContactLine> {
        let reach = try Access.reach(of: actor, to: .readContact)
        return try await store.read { try $0.contacts(within: reach, page) }
    }
}
