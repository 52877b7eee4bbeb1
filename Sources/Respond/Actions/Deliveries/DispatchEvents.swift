import Recognise
package import Vocabulary

/// Works out who is told of what has happened: one parcel for each event and each point concerned, in one transaction.
///
/// It may be stopped and begun again: an event that has its parcels waits no more. Nothing goes to an agency that must not
/// be told of the person any more.
package struct DispatchEvents<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Works off at most so many events, and says how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        return try await store.write { [world] session in
            let events = try session.waitingEvents(atMost: limit)
            guard !events.isEmpty else { return 0 }
            let points = try session.deliveryPoints()
            for event in events {
                let told = try session.agencies(toldOf: event)
                let concerned = points.filter { told.contains($0.agency) && $0.tells(event.name, at: event.at) }
                let parcels = concerned.map { Parcel(id: world.newID(), of: event, to: $0.id, nextAt: now) }
                try session.dispatch(event, as: parcels, at: now)
            }
            return events.count
        }
    }
}

extension DeliveryRecords {
    fileprivate func agencies(toldOf event: WaitingEvent) throws -> [AgencyID] {
        guard let referral = try referral(event.subject, .latest) else { return [] }
        return try referral.agencies(toldOf: event.name).filter { try !bars($0, fromAnyOf: referral.about) }
    }
}
