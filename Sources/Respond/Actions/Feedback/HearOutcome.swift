import Access
package import Vocabulary

/// Notes that those who sent a referral have read what came of it.
package struct HearOutcome<Store: Transactions>: Sendable where Store.Session: FeedbackRecords & ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Where nothing came back, it was read before, or the one who reads did not send it, nothing is noted.
    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws {
        let now = world.now
        let reach = try Access.reach(of: actor, to: .readReferral)
        let isNew = try await store.read { session in
            guard let referral = try session.referral(id, .latest), reach.rule(for: referral.holding) != nil,
                let ending = referral.ending
            else { return false }
            return try !session.isOutcomeRead(of: id, since: ending.at)
        }
        guard isNew else { return }
        try await store.write { session in
            let referral = try session.referral(id, .latest)
            let rule = try Access.rule(for: actor, to: .readReferral, referral?.holding, called: "referral")
            guard let referral else { throw Refusal.notFound("referral") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.referral, id), under: rule, detail: "the outcome is read")
            change.consult(.record(.person, referral.person), under: rule)
            try session.keep(change)
            try session.keepOutcomeRead(of: id, at: now, by: actor.account)
        }
    }
}
