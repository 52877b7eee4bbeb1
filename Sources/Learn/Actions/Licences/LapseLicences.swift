import Access
package import Vocabulary

/// Lets licences lapse whose last day is over; it may be stopped and begun again.
package struct LapseLicences<Store: Transactions>: Sendable where Store.Session: LicenceRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Lets at most so many lapse, and says how many did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            let run = try session.licencesRunOut(by: LocalTime.day(of: now), atMost: limit)
            for licence in run {
                let heed = Actor(account: "heed", agency: licence.agency, roles: [])
                let next = try licence.lapsed(at: now, by: heed.account)
                var change = Change(at: now, by: heed)
                change.write(next, .alter, under: "time-runs-out")
                change.tell(.licenceLapsed, of: next.id)
                try session.keep(change)
            }
            return run.count
        }
    }
}
