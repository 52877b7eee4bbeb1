import Access
package import Vocabulary

/// Has a dead letter sent once more, from the command line, after what held it up was mended.
package struct RetryParcel<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID) async throws {
        let now = world.now
        try await store.write { session in
            guard let parcel = try session.parcel(id), let point = try session.deliveryPoint(parcel.point) else {
                throw Refusal.notFound("delivery")
            }
            try session.check(mayBeSent: parcel, to: point)
            _ = try session.put(parcel.sentAgain(to: point, at: now), leasedUntil: nil)
            var change = Change(at: now, by: .operator(of: point.agency))
            change.revise(.deliveries, under: "command-line", detail: "sends \(id) again to \(point)")
            try session.keep(change)
        }
    }
}

extension Parcel {
    /// The same on its way once more.
    ///
    /// - Throws: `Refusal` where it is not given up, or can go nowhere.
    func sentAgain(to point: DeliveryPoint, at moment: Instant) throws(Refusal) -> Parcel {
        guard state == .dead else {
            throw Refusal(
                .notInThisState,
                "this delivery is \(state.rawValue)",
                remedy: "only a dead one is sent again; one that waits is tried by itself"
            )
        }
        guard point.isStanding else {
            throw Refusal(
                .notInThisState,
                "its delivery point was removed",
                remedy: "add a point for the agency, and tell the agency of this referral yourself"
            )
        }
        return begunAnew(at: moment)
    }
}

extension DeliveryRecords {
    /// - Throws: `Refusal` where its agency must not be told of somebody it tells of.
    func check(mayBeSent parcel: Parcel, to point: DeliveryPoint) throws {
        guard let referral = try referral(parcel.referral, .latest) else { return }
        try check(mayTell: [point.agency], of: referral.about)
    }
}
