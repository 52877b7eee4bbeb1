import Access
package import Recognise
package import Vocabulary

/// Shows the whole person: every contact and referral in which the one who asks may know of them.
package struct ReadPerson<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, _ edition: Edition, by actor: Actor) async throws -> WholePerson {
        let reach = try Access.reach(of: actor, to: .readPerson)
        let now = world.now
        return try await store.write { session in
            let contacts = try session.contacts(of: id).filter { reach.rule(for: $0.holding) != nil }
            let rule = contacts.lazy.compactMap { reach.rule(for: $0.holding) }.first
            guard let rule, let person = try session.person(id, edition) else { throw Refusal.notFound("person") }
            let referrals = try session.referrals(of: id).filter { reach.rule(for: $0.holding) != nil }
            var change = Change(at: now, by: actor)
            change.consult(.record(.person, id), under: rule)
            try session.keep(change)
            return WholePerson(record: person.seen(by: actor.agency), contacts: contacts, referrals: referrals)
        }
    }
}
