import Access
package import Vocabulary

/// Finds people by name, birth or postcode; everybody who is shown is accounted for, and so is what was sought.
package struct SearchPeople<Store: Transactions>: Sendable where Store.Session: PersonRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ search: PersonSearch, by actor: Actor) async throws -> [FoundPerson] {
        let reach = try Access.reach(of: actor, to: .searchPeople)
        let now = world.now
        return try await store.write { session in
            let found = try session.people(matching: search, within: reach)
            var change = Change(at: now, by: actor)
            change.consult(.search, under: "searches-people", detail: search.words)
            for person in found { change.consult(.record(.person, person.person.id), under: "searches-people") }
            try session.keep(change)
            return found
        }
    }
}

extension PersonSearch {
    /// What was sought, as it is kept with the entry that accounts for it.
    var words: String {
        [name.map { "name: \($0)" }, born.map { "born: \($0)" }, postcode.map { "postcode: \($0)" }]
            .compactMap(\.self).joined(separator: "\n")
    }
}
