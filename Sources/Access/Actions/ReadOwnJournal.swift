package import Vocabulary

/// Reads what was written down of oneself in the last 90 days, and of nobody else.
package struct ReadOwnJournal<Store: Transactions>: Sendable where Store.Session: JournalReading {
    /// How many days back it reaches.
    package static var days: Int { 90 }

    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<JournalLine> {
        _ = try Access.reach(of: actor, to: .readOwnJournal)
        let now = world.now
        let question = JournalQuestion(actor: actor.account, since: now.adding(hours: -24 * Self.days))
        return try await store.write { session in
            let lines = try session.journal(question, page)
            var change = Change(at: now, by: actor)
            change.consult(.journal, under: "own-journal")
            try session.keep(change)
            return lines
        }
    }
}
