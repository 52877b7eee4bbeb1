package import Vocabulary

/// Reads what people of one's own agency did; that it was read stands in it too.
package struct ReadJournal<Store: Transactions>: Sendable where Store.Session: JournalReading {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ question: JournalQuestion,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<JournalLine> {
        let rule = "reads-journal"
        var question = question
        question.agency = try Access.reach(of: actor, to: .readJournal).agency
        let (asked, now) = (question, world.now)
        return try await store.write { session in
            let lines = try session.journal(asked, page)
            var change = Change(at: now, by: actor)
            change.consult(.journal, under: rule)
            try session.keep(change)
            return lines
        }
    }
}
