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
            try session.settle(
                taken.parcel.after(attempt, at: now),
                of: taken.referral,
                leasedUntil: taken.lease,
                at: now
            )
        }
    }
}

extension DeliveryRecords {
    /// Keeps how a parcel stands after an attempt, and tells where it is given up; false where somebody else has it.
    func settle(
        _ next: Parcel,
        of referral: ReferralRecord,
        leasedUntil lease: Instant,
        at now: Instant
    ) throws -> Bool {
        guard try put(next, leasedUntil: lease) else { return false }
        // That a dead letter could not be told of is not told of again.
        guard next.state == .dead, next.event != .referralNotDelivered else { return true }
        var change = Change(at: now, by: Actor(account: "heed", agency: referral.holding.agency, roles: []))
        change.tell(.referralNotDelivered, of: next.referral)
        try keep(change)
        return true
    }
}
