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

    /// The owner is somebody who can be asked what to do, and replies act as somebody of the agency; the address was looked
    /// at by whoever calls.
    package func callAsFunction(_ point: DeliveryPoint) async throws {
        let now = world.now
        try await store.write { session in
            let owner = try Self.owner(try session.account(RecordID(point.owner.text)))
            if let answering = point.answersAs {
                let account = try session.account(RecordID(answering.text))
                guard point.actor(as: account) != nil else { throw Self.cannotAnswer }
            }
            guard try !session.deliveryPoints().contains(where: { $0.isStanding && $0.isSame(as: point) }) else {
                throw Self.isThere
            }
            try session.keep(point)
            var change = Change(at: now, by: .operator(of: owner.agency))
            change.revise(.deliveries, under: "command-line", detail: "adds \(point), owned by \(point.owner)")
            try session.keep(change)
        }
    }

    private static func owner(_ account: Account?) throws(Refusal) -> Account {
        guard let account else { throw .noOwner("owner") }
        try account.checkOwnsDeliveries("owner")
        return account
    }

    private static var cannotAnswer: Refusal {
        Refusal(
            .badInput,
            "replies through this point cannot act as that account",
            remedy: "name an account of the agency itself that may answer referrals, and a webhook"
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
