import Access
package import Vocabulary

/// Lists what came back of referrals and was not yet read by those who wrote them; the one person of each is accounted for.
package struct ListOutcomes<Store: Transactions>: Sendable where Store.Session: FeedbackRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<ReferralRecord> {
        let reach = try Access.reach(of: actor, to: .readReferral)
        let now = world.now
        return try await store.write { session in
            let found = try session.outcomesToRead(within: reach, of: actor, page)
            var change = Change(at: now, by: actor)
            for person in found.items.map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-outcomes")
            }
            if !change.entries.isEmpty { try session.keep(change) }
            return found
        }
    }
}

/// Counts what came back and was not yet read; it names nobody.
package struct TallyOutcomes<Store: Transactions>: Sendable where Store.Session: FeedbackRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(by actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .readReferral)
        return try await store.read { try $0.tallyOutcomesToRead(within: reach, of: actor, atMost: 100) }
    }
}
