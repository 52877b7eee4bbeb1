import Access
package import Recognise
package import Vocabulary

/// Shows those who hold a contact what a partner said when they raised it, and since; nil where no partner did.
package struct FindConcern<Store: Transactions>: Sendable where Store.Session: ConcernRecords & ContactRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// It stands beside the contact, which accounts for its people; those are accounted for here who are of it no more.
    package func callAsFunction(of contact: RecordID, by actor: Actor) async throws -> ConcernRecord? {
        let now = world.now
        let isRaised = try await store.read { try $0.concern(of: contact) != nil }
        guard isRaised else { return nil }
        return try await store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, record?.holding, called: "contact")
            guard let record, let concern = try session.concern(of: contact) else { return nil }
            var change = Change(at: now, by: actor)
            change.consult(.record(.concern, concern.id), under: rule)
            for person in concern.about where !record.people.contains(person) {
                change.consult(.record(.person, person), under: rule)
            }
            try session.keep(change)
            return concern
        }
    }
}
