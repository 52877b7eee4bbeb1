package import Vocabulary

/// Where agencies are told, and what is on its way to them.
package protocol DeliveryRecords: ReferralRecords {
    /// Writes a point, or that it is removed.
    func keep(_ point: DeliveryPoint) throws
    func deliveryPoint(_ id: RecordID) throws -> DeliveryPoint?
    /// Every point there is or was, by agency and age.
    func deliveryPoints() throws -> [DeliveryPoint]

    /// Events of which nobody has said yet who is told, the oldest first.
    func waitingEvents(atMost limit: Int) throws -> [WaitingEvent]
    /// Keeps who is told of an event; it waits no more. A point is told of an event once.
    func dispatch(_ event: WaitingEvent, as parcels: [Parcel], at moment: Instant) throws

    /// The next parcel that is due: the oldest of its referral and point, one of no more than so many under way to that point.
    ///
    /// Nobody else gets it until the lease ends.
    func take(dueBy moment: Instant, until lease: Instant, atMostToOnePoint most: Int) throws -> Parcel?
    /// Keeps a parcel as it stands, and gives up its lease; false where the lease was lost meanwhile.
    func put(_ parcel: Parcel, leasedUntil lease: Instant?) throws -> Bool
    func parcel(_ id: RecordID) throws -> Parcel?
    /// The latest first; of one state or of any.
    func parcels(_ state: Parcel.State?, atMost limit: Int) throws -> [Parcel]
    /// The latest first; of one state, to any of some points.
    func parcels(_ state: Parcel.State, to points: [RecordID], atMost limit: Int) throws -> [Parcel]
    /// Those that wait to go to a point.
    func parcels(waitingFor point: RecordID) throws -> [Parcel]
    /// Those of one referral, in the order of their events.
    func parcels(of referral: RecordID) throws -> [Parcel]

    /// Sent by a moment, and neither delivered nor looked at by the agency nor answered; or back since then and not looked
    /// at by the sender. The longest since first.
    func unowned(since moment: Instant) throws -> [UnownedReferral]
}
