package import Vocabulary

/// Reads who looked at, changed or told of somebody's records; that it was asked stands among it from then on.
///
/// It is asked by the id of a person: whoever works with Heed is none, so that nobody is asked about as a colleague. An agency
/// accounts for what its people did, and for what others did with what is its own.
package struct ReadPersonJournal<Store: Transactions>: Sendable where Store.Session: PersonJournalReading {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ person: RecordID,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> PersonJournal {
        let reach = try Access.reach(of: actor, to: .readJournal)
        let rule = "reads-journal"
        let now = world.now
        return try await store.write { session in
            let people = try session.records(of: person)
            guard try session.areKnown(people, to: reach) else { throw Refusal.notFound("person") }
            let lines = try session.journal(concerning: people, for: reach.agency, page)
            var change = Change(at: now, by: actor)
            change.consult(.journal, under: rule)
            for record in people { change.consult(.record(.person, record), under: rule) }
            try session.keep(change)
            return PersonJournal(people: people, lines: lines)
        }
    }
}
