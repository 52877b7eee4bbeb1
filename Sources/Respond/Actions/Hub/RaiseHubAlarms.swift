import Access
package import Vocabulary

/// Warns of what a hub has to take, decide, tell or be answered, and says what has run out, each once; it may be stopped and begun again.
package struct RaiseHubAlarms<Store: Transactions>: Sendable where Store.Session: HubAlarms {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Raises at most so many of each kind, and says how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let minutes = try policies.respondPolicy(at: now).hub.warnMinutes
        return try await store.write { session in
            var count = 0
            for kind in Alarm.Kind.allCases {
                for alarm in try session.hubAlarms(kind, toRaiseBy: now, warning: minutes, atMost: limit) {
                    var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                    change.tell(alarm.event, of: alarm.subject)
                    try session.keep(change)
                    try session.keep(alarm, raisedAt: now)
                    count += 1
                }
            }
            return count
        }
    }
}
