import Access
package import Vocabulary

/// Shows one referral; the person in it is accounted for.
package struct ReadReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ReferralRecord {
        let now = world.now
        return try await store.write { session in
            let referral = try session.referral(id, .latest)
            let rule = try Access.rule(for: actor, to: .readReferral, referral?.holding, called: "referral")
            guard let referral else { throw Refusal.notFound("referral") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.referral, id), under: rule)
            change.consult(.record(.person, referral.person), under: rule)
            try session.keep(change)
            return referral
        }
    }
}
