import Access
package import Vocabulary

/// Has an agency no longer told at an address; what was still to go there is given up, and waits for its owner.
package struct RemoveDeliveryPoint<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Says how many were given up.
    package func callAsFunction(_ id: RecordID) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            guard var point = try session.deliveryPoint(id), point.isStanding else {
                throw Refusal.notFound("delivery point")
            }
            point.removed = now
            try session.keep(point)
            var change = Change(at: now, by: .operator(of: point.agency))
            change.revise(.deliveries, under: "command-line", detail: "removes \(point)")
            let waiting = try session.parcels(waitingFor: id)
            for parcel in waiting {
                _ = try session.put(parcel.after(.dead("its delivery point was removed"), at: now), leasedUntil: nil)
                if parcel.event != .referralNotDelivered { change.tell(.referralNotDelivered, of: parcel.referral) }
            }
            try session.keep(change)
            return waiting.count
        }
    }
}
