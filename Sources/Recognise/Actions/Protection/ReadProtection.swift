import Access
package import Vocabulary

/// What those of professional standards look after: what was opened in an emergency, what is restricted, and who knows whom.
package struct ReadProtection<Store: Transactions>: Sendable where Store.Session: ProtectionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// What somebody else opened and nobody has reviewed, the oldest first.
    package func openings(_ page: PageRequest, by actor: Actor) async throws -> Page<EmergencyAccess> {
        try await read(by: actor, of: { .record(.person, $0.person) }) { try $0.openingsToReview(within: $1, page) }
    }

    /// What stands, the latest first.
    package func restrictions(_ page: PageRequest, by actor: Actor) async throws -> Page<Restriction> {
        try await read(by: actor, of: { .record(.person, $0.person) }) { try $0.restrictions(within: $1, page) }
    }

    /// What stands, the latest first; whom they mean, nobody looks up.
    package func connections(_ page: PageRequest, by actor: Actor) async throws -> Page<Connection> {
        try await read(by: actor, of: { .record(.connection, $0.id) }) { try $0.connections(within: $1, page) }
    }

    /// How many openings wait, up to a number; it says of nobody who, or of whom.
    package func waiting(atMost limit: Int, by actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        return try await store.read { session in
            try session.openingsToReview(within: reach, PageRequest(limit: limit)).items.count
        }
    }

    /// Reads what tells of people, and accounts for each once.
    private func read<Item: Sendable>(
        by actor: Actor,
        of subject: @escaping @Sendable (Item) -> JournalSubject,
        _ list: @escaping @Sendable (Store.Session, Reach) throws -> Page<Item>
    ) async throws -> Page<Item> {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        let now = world.now
        return try await store.write { session in
            let found = try list(session, reach)
            var change = Change(at: now, by: actor)
            for one in found.items.map(subject).removingRepeats() { change.consult(one, under: "same-agency") }
            try session.keep(change)
            return found
        }
    }
}
