package import Access
package import Vocabulary

/// Has an agency told at an address, from the command line of the machine that holds the records.
package struct AddDeliveryPoint<Store: Transactions>: Sendable
where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// The owner is somebody who can be asked what to do; the address was looked at by whoever calls.
    package func callAsFunction(_ point: DeliveryPoint) async throws {
        let now = world.now
        try await store.write { session in
            let owner = try session.account(RecordID(point.owner.text))
            guard let owner, !owner.isSuspended else { throw Self.noOwner }
            guard Access.allows(owner.actor, to: .seeToDeliveries) else { throw Self.notTheirs }
            guard try !session.deliveryPoints().contains(where: { $0.isStanding && $0.isSame(as: point) }) else {
                throw Self.isThere
            }
            try session.keep(point)
            var change = Change(at: now, by: .operator(of: owner.agency))
            change.revise(.deliveries, under: "command-line", detail: "adds \(point), owned by \(point.owner)")
            try session.keep(change)
        }
    }

    private static var noOwner: Refusal {
        Refusal(
            .badInput,
            "there is no such account, or it is suspended",
            remedy: "name the account of somebody who sees to what cannot be delivered"
        )
    }

    private static var notTheirs: Refusal {
        Refusal(
            .badInput,
            "none of the roles of that account sees to what cannot be delivered",
            remedy: "name the account of a responder, a supervisor, a hub coordinator or an administrator"
        )
    }

    private static var isThere: Refusal {
        Refusal(
            .badInput,
            "the agency is told there already",
            remedy: "look at heed delivery points list; remove the point first, where its secret or owner is to change"
        )
    }
}

extension DeliveryPoint {
    fileprivate func isSame(as other: DeliveryPoint) -> Bool {
        (agency, way, address) == (other.agency, other.way, other.address)
    }
}
