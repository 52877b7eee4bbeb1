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

    /// Notes that what was shown was read.
    ///
    /// Where nothing was, it was read before, something else came since, or the one who reads neither wrote it nor is of the
    /// unit that did, nothing is noted.
    package func callAsFunction(_ id: RecordID, shown ending: MadeMove?, by actor: Actor) async throws {
        let now = world.now
        let reach = try Access.reach(of: actor, to: .readReferral)
        guard let ending else { return }
        let isNew = try await store.read { try Self.unread(id, ending, in: $0, by: actor) != nil }
        guard isNew else { return }
        try await store.write { session in
            guard let referral = try Self.unread(id, ending, in: session, by: actor),
                let rule = reach.rule(for: referral.holding)
            else { return }
            var change = Change(at: now, by: actor)
            change.consult(.record(.referral, id), under: rule, detail: "the outcome is read")
            change.consult(.record(.person, referral.person), under: rule)
            try session.keep(change)
            try session.keepOutcomeRead(of: id, at: now, by: actor.account)
        }
    }

    /// The referral, where what was shown is still what came back, and nobody whose it is has read it.
    private static func unread(
        _ id: RecordID,
        _ shown: MadeMove,
        in session: Store.Session,
        by actor: Actor
    ) throws -> ReferralRecord? {
        guard let referral = try session.referral(id, .latest), referral.ending == shown,
            referral.isOutcome(for: actor)
        else { return nil }
        return try session.isOutcomeRead(of: id, since: shown.at) ? nil : referral
    }
}
