package import Access
package import Vocabulary

/// Lists what is on its way, arrived or given up, the latest first; it shows nobody.
package struct ListDeliveries<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ state: Parcel.State?, atMost limit: Int) async throws -> [ListedParcel] {
        try await store.read { session in
            try session.parcels(state, atMost: limit).compactMap(session.listed)
        }
    }

    /// One of them.
    package func callAsFunction(_ id: RecordID) async throws -> ListedParcel {
        try await store.read { session in
            guard let found = try session.parcel(id).flatMap(session.listed) else {
                throw Refusal.notFound("delivery")
            }
            return found
        }
    }
}

/// A parcel with where it goes, and the name of who owns it should it not arrive.
package struct ListedParcel: Sendable {
    package let parcel: Parcel
    package let point: DeliveryPoint
    package let owner: String
}
