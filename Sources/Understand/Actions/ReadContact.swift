import Access
package import Recognise
package import Vocabulary

/// Shows a contact as it stands or stood, with its assessment; everybody in it is accounted for.
package struct ReadContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, _ edition: Edition, by actor: Actor) async throws -> ContactView {
        let now = world.now
        return try await store.write { session in
            let latest = try session.contact(id, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, latest?.holding, called: "contact")
            guard let record = try session.contact(id, edition) else { throw Refusal.notFound("version") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, id), under: rule)
            for person in record.people { change.consult(.record(.person, person), under: rule) }
            try session.keep(change)
            return ContactView(record, try session.latestAssessment(of: id, edition))
        }
    }
}
