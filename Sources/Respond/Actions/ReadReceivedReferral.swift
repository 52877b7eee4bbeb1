import Access
package import Vocabulary

/// Shows one referral to the agency it was sent to.
package struct ReadReceivedReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ReceivedReferral {
        let now = world.now
        return try await store.write { session in
            let referral = try session.referral(id, .latest)
            let rule = try Access.rule(
                for: actor,
                to: .readReceivedReferral,
                sentTo: referral?.sent?.to,
                referral?.holding.guards,
                called: "referral"
            )
            guard let referral, let received = try session.received(referral) else {
                throw Refusal.notFound("referral")
            }
            var change = Change(at: now, by: actor)
            change.consult(.record(.referral, id), under: rule)
            if received.told != nil { change.consult(.record(.person, referral.person), under: rule) }
            try session.keep(change)
            return received
        }
    }
}
