import Access
package import Vocabulary

/// Tells others once of each day of a plan that is in sight, and once of each that has passed; it may be stopped and begun again.
package struct TellOfPlanDays<Store: Transactions>: Sendable where Store.Session: PlanRecords {
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
            let found = try session.planDays(toTellOn: today, atMost: limit)
            for day in found {
                var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                change.tell(day.event(on: today), of: day.subject)
                try session.keep(change)
                try session.keepTold(day, on: today, at: now)
            }
            return found.count
        }
    }
}
