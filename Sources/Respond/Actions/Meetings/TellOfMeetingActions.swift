import Access
package import Vocabulary

/// Tells others once of each action of a meeting that is soon to be done, and once of each that was not; it may be stopped and begun again.
package struct TellOfMeetingActions<Store: Transactions>: Sendable where Store.Session: MeetingRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Tells of at most so many, and says how many they were.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let today = LocalTime.day(of: now)
        let policy = try policies.respondPolicy(at: now)
        return try await store.write { session in
            // The earlier something is due the earlier it is in sight, so that the first that is not ends the search.
            let found = try session.meetingActionDays(toTellOn: today, atMost: limit).prefix { day in
                policy.isActionInSight(due: day.due, on: today)
            }
            for day in found {
                var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                change.tell(day.event(on: today), of: day.part)
                try session.keep(change)
                try session.keepTold(day, on: today, at: now)
            }
            return found.count
        }
    }
}
