package import Access
package import Vocabulary

/// Lists what was told of a referral outside Heed, for those who sent it: to whom, by which way, and whether it arrived.
///
/// It shows nobody.
package struct ListReceipts<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ referral: RecordID, by actor: Actor) async throws -> [ListedParcel] {
        try await store.read { session in
            let found = try session.referral(referral, .latest)
            _ = try Access.rule(for: actor, to: .readReferral, found?.holding, called: "referral")
            return try session.parcels(of: referral).compactMap(session.listed)
        }
    }
}
