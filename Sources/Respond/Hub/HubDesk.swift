import Access
package import Recognise
package import Vocabulary

/// What every action on notifications works with.
package struct HubDesk<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Loads a notification, moves it on and keeps it; everybody it is about is accounted for.
    ///
    /// `preparing` may write into what is moved, and into the change beside it.
    func move<Answer: Sendable>(
        _ move: NotificationMove,
        _ id: RecordID,
        saying words: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Answer>?,
        answering answer: @escaping @Sendable (NotificationRecord, Ground) throws -> Answer,
        preparing: @escaping @Sendable (inout NotificationRecord, inout Change, Ground) throws -> Void = { _, _, _ in }
    ) async throws -> Answer {
        let now = world.now
        let policy = try policies.respondPolicy(at: now)
        return try await store.write { session in
            let notification = try session.notification(id, .latest)
            let rule = try Access.rule(for: actor, to: move.rule.deed, notification?.holding, called: "notification")
            guard let notification else { throw Refusal.notFound("notification") }
            if let version, version != notification.version {
                throw Refusal.stale(current: notification.version)
            }
            guard let contact = try session.contact(notification.contact, .latest) else {
                throw Refusal.notFound("contact")
            }
            let ground = Ground(session: session, policy: policy, moment: now, contact: contact, rule: rule)
            var next = try notification.moved(
                move,
                saying: words,
                judged: contact.summary.grade,
                under: policy,
                at: now,
                by: actor
            )
            var beside = Change(at: now, by: actor)
            try preparing(&next, &beside, ground)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            // Whoever is told of beside has an entry there.
            let told = Set(
                beside.entries.filter { $0.subject.kind == RecordKind.person.rawValue }.compactMap(\.subject.id)
            )
            for person in next.about where !told.contains(person) {
                change.consult(.record(.person, person), under: rule)
            }
            change.records += beside.records
            change.entries += beside.entries
            change.tell(move.rule.event, of: id)
            change.events += beside.events
            try session.keep(change)
            let given = try answer(next, ground)
            if let receipt { try session.keep(receipt.kept(given, showing: next.about), at: now) }
            return given
        }
    }
}

extension HubDesk {
    /// What a move stands on: the records, the policy, the moment, the contact, and the rule that allows it.
    struct Ground {
        let session: Store.Session
        let policy: RespondPolicy
        let moment: Instant
        let contact: ContactRecord
        let rule: String
    }
}
