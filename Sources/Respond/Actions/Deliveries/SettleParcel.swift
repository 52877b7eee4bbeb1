import Access
package import Vocabulary

/// Keeps what came of an attempt: a receipt, a later attempt, or a dead letter, of which the sender's side is told.
package struct SettleParcel<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// False where it took so long that somebody else has taken it: what comes of that counts.
    @discardableResult
    package func callAsFunction(_ taken: TakenParcel, _ attempt: Attempt) async throws -> Bool {
        let now = world.now
        return try await store.write { session in
            let next = taken.parcel.after(attempt, at: now)
            guard try session.put(next, leasedUntil: taken.lease) else { return false }
            // That a dead letter could not be told of is not told of again.
            guard next.state == .dead, next.event != .referralNotDelivered else { return true }
            var change = Change(at: now, by: Actor(account: "heed", agency: taken.referral.holding.agency, roles: []))
            change.tell(.referralNotDelivered, of: next.referral)
            try session.keep(change)
            return true
        }
    }
}
