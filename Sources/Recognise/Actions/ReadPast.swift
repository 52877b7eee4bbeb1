import Access
package import Vocabulary

/// Tells when a contact was written, and by whom.
package struct ReadPast<Store: Transactions>: Sendable where Store.Session: ContactRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> [PastVersion] {
        let now = world.now
        return try await store.write { session in
            let holding = try session.contact(id, .latest)?.holding
            let rule = try Access.rule(for: actor, to: .readContact, holding, called: "contact")
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, id), under: rule)
            try session.keep(change)
            return try session.past(of: id)
        }
    }
}
