import Access
package import Vocabulary

/// Tells others once of each agreement that was not looked at by the day of its review; it holds on.
package struct TellOfReviews<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Tells of at most so many, and says how many they were.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let today = LocalTime.day(of: now)
        return try await store.write { session in
            let found = try session.agreementsToTell(on: today, atMost: limit)
            for agreement in found {
                var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                change.tell(.agreementReviewOverdue, of: agreement.id)
                try session.keep(change)
                try session.keepTold(agreement, at: now)
            }
            return found.count
        }
    }
}
