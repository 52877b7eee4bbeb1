package import Access
package import Vocabulary

/// Shows one message that could not be delivered, to those who see to it; it shows nobody.
package struct ReadDeadLetter<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ListedParcel {
        try await store.read { session in
            let (parcel, point, _) = try session.deadLetter(id, for: actor)
            return try session.listed(parcel, to: point)
        }
    }
}
