import Access
package import Vocabulary

/// Shows what was asked to the agency that was asked, one question or all of them.
package struct ReadResearch<Store: Transactions>: Sendable where Store.Session: ResearchRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ResearchRecord {
        let now = world.now
        return try await store.write { session in
            let ask = try session.research(id, .latest)
            let rule = try Access.rule(
                for: actor,
                to: .answerResearch,
                sentTo: ask?.to,
                ask?.holding.guards,
                called: "question"
            )
            guard let ask else { throw Refusal.notFound("question") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.research, id), under: rule)
            change.consult(.record(.person, ask.person), under: rule)
            try session.keep(change)
            return ask
        }
    }

    /// Those that the agency was asked, by whether it has answered; everybody who is named is accounted for.
    package func list(
        answered isAnswered: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<ResearchRecord> {
        let reach = try Access.reach(of: actor, to: .answerResearch)
        let now = world.now
        return try await store.write { session in
            let found = try session.research(askedOf: reach, answered: isAnswered, page)
            var change = Change(at: now, by: actor)
            for person in found.items.map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-research")
            }
            try session.keep(change)
            return found
        }
    }

    /// What was asked for one notification, side by side, for those who screen it.
    package func answers(to notification: RecordID, by actor: Actor) async throws -> [ResearchRecord]
    where Store.Session: NotificationRecords {
        let now = world.now
        return try await store.write { session in
            let record = try session.notification(notification, .latest)
            let rule = try Access.rule(for: actor, to: .screenNotification, record?.holding, called: "notification")
            let asks = try session.research(of: notification)
            var change = Change(at: now, by: actor)
            for ask in asks { change.consult(.record(.research, ask.id), under: rule) }
            for person in asks.map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: rule)
            }
            try session.keep(change)
            return asks
        }
    }
}
