package import Access
package import Vocabulary

/// Hands where a message could not be delivered, with all that did not arrive there and will not, to somebody else of the
/// same agency.
package struct HandOverDeliveryPoint<Store: Transactions>: Sendable
where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// `name` is what they sign in with, or the id of their account.
    package func callAsFunction(
        ofLetter id: RecordID,
        to name: String,
        by actor: Actor,
        receipt: Receipt<ListedParcel>? = nil
    ) async throws -> ListedParcel {
        let now = world.now
        return try await store.write { session in
            let (parcel, point, rule) = try session.deadLetter(id, for: actor)
            let next = try session.handedOver(point, to: name)
            try session.keep(next)
            var change = Change(at: now, by: actor)
            change.revise(.deliveries, under: rule, detail: "hands \(point) from \(point.owner) to \(next.owner)")
            try session.keep(change)
            let told = try session.listed(parcel, to: next)
            if let receipt { try session.keep(receipt.kept(told, showing: []), at: now) }
            return told
        }
    }

    /// The same from the command line of the machine that holds the records.
    package func callAsFunction(_ id: RecordID, to name: String) async throws {
        let now = world.now
        try await store.write { session in
            guard let point = try session.deliveryPoint(id) else { throw Refusal.notFound("delivery point") }
            let next = try session.handedOver(point, to: name)
            try session.keep(next)
            var change = Change(at: now, by: .operator(of: point.agency))
            let detail = "hands \(point) from \(point.owner) to \(next.owner)"
            change.revise(.deliveries, under: "command-line", detail: detail)
            try session.keep(change)
        }
    }
}

extension DeliveryRecords where Self: AccountRecords {
    /// The point with its next owner, who is of the agency of the last, so that nothing leaves those who sent it.
    fileprivate func handedOver(_ point: DeliveryPoint, to name: String) throws -> DeliveryPoint {
        let named = try SignInName(name).flatMap { try account(named: $0) }
        let found = try named ?? account(RecordID(name))
        guard let owner = found, owner.agency == (try holding(of: point))?.agency else { throw Refusal.noOwner("to") }
        try owner.checkOwnsDeliveries("to")
        var next = point
        next.owner = AccountID(owner.id.text)
        return next
    }
}
