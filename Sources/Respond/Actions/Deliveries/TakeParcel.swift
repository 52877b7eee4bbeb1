import Access
package import Vocabulary

/// Takes the next parcel that is due, for so long that nobody else takes it meanwhile.
///
/// What tells of a person is accounted for as disclosed in the same transaction, at each attempt.
package struct TakeParcel<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Nil where nothing is due; no more than `most` are under way to one point, so that a slow one holds up nobody else.
    package func callAsFunction(forSeconds seconds: Int, atMostToOnePoint most: Int) async throws -> TakenParcel? {
        let now = world.now
        let lease = Instant(seconds: now.seconds + seconds)
        return try await store.write { session in
            guard
                let (parcel, point, referral) = try session.takeAllowed(
                    dueBy: now,
                    until: lease,
                    atMostToOnePoint: most
                )
            else { return nil }
            if point.way == .fhir {
                var change = Change(at: now, by: Actor(account: "heed", agency: referral.holding.agency, roles: []))
                change.disclose(.record(.person, referral.person), to: point.agency, under: "delivers-referral")
                try session.keep(change)
            }
            let received = try session.received(referral)
            return TakenParcel(parcel: parcel, point: point, referral: referral, received: received, lease: lease)
        }
    }
}

/// A parcel in the hands of one who carries it.
package struct TakenParcel: Sendable {
    package let parcel: Parcel
    package let point: DeliveryPoint
    package let referral: ReferralRecord
    /// The same as its recipient may see it now; nil for one that was never sent.
    package let received: ReceivedReferral?
    /// Until when it is theirs alone.
    package let lease: Instant
}

extension TakenParcel {
    /// The move that the event tells of, as it was made last; nil for what is no move.
    package var move: MadeMove? { ReferralMove(parcel.event).flatMap(referral.made) }
}

extension DeliveryRecords {
    /// The next that is due; what would go to an agency that must not be told any more is given up, and waits for its owner.
    fileprivate func takeAllowed(
        dueBy now: Instant,
        until lease: Instant,
        atMostToOnePoint most: Int
    ) throws -> (Parcel, DeliveryPoint, ReferralRecord)? {
        while let parcel = try take(dueBy: now, until: lease, atMostToOnePoint: most) {
            guard let point = try deliveryPoint(parcel.point), let referral = try referral(parcel.referral, .latest)
            else {
                return nil
            }
            guard try bars(point.agency, fromAnyOf: referral.about) else { return (parcel, point, referral) }
            let givenUp = parcel.after(.dead("the agency must not be told of somebody it tells of"), at: now)
            _ = try settle(givenUp, of: referral, leasedUntil: lease, at: now)
        }
        return nil
    }
}
