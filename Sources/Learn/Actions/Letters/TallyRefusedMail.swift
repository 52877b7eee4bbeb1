import Access
package import Vocabulary

/// How many accounts of an agency have an address that the mail server does not take, for whoever sees to what does not arrive.
package struct TallyRefusedMail<Store: Transactions>: Sendable where Store.Session: LetterRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    /// It is a count and names nobody, so that nothing is journalled.
    package func callAsFunction(by actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .seeToDeliveries)
        return try await store.read { try $0.refusedAddresses(within: reach) }
    }
}
