package import Vocabulary

/// Gives an account a private address for its calendar, or takes it away, from the command line.
package struct SetCalendar<Store: Transactions>: Sendable where Store.Session: AccountRecords & CalendarSecrets {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// An address from before holds no longer.
    package func callAsFunction(_ digest: [UInt8]?, of id: RecordID) async throws {
        let now = world.now
        try await store.write { session in
            guard let account = try session.account(id) else { throw Refusal.notFound("account") }
            try session.keepCalendar(digest, of: id)
            let by = Actor.operator(of: account.agency)
            let detail = digest == nil ? "calendar taken away" : "calendar"
            let subject = JournalSubject.record(.account, id)
            let entry = JournalEntry(at: now, by: by, .alter, subject, under: "command-line", detail: detail)
            try session.keep(Change(at: now, by: by, entries: [entry]))
        }
    }
}
