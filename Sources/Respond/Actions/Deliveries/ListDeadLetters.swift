package import Access
package import Vocabulary

/// Lists what could not be delivered and waits for somebody to see to it, the latest first; it shows nobody.
package struct ListDeadLetters<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(atMost limit: Int, by actor: Actor) async throws -> [ListedParcel] {
        let reach = try Access.reach(of: actor, to: .seeToDeliveries)
        return try await store.read { session in
            let mine = try session.deliveryPoints().filter { point in
                try session.holding(of: point).map { reach.rule(for: $0) != nil } ?? false
            }
            let points = Dictionary(mine.map { ($0.id, $0) }) { first, _ in first }
            return try session.parcels(.dead, to: mine.map(\.id), atMost: limit).compactMap { parcel in
                try points[parcel.point].map { try session.listed(parcel, to: $0) }
            }
        }
    }
}
