import Access
package import Vocabulary

/// Warns of what is running out and says what has run out, each once; it may be stopped and begun again.
package struct RaiseAlarms<Store: Transactions>: Sendable where Store.Session: ReferralClocks {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Raises at most so many of each kind, and says how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            var count = 0
            for kind in Alarm.Kind.allCases {
                for alarm in try session.alarms(kind, toRaiseBy: now, atMost: limit) {
                    var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                    change.tell(kind.event, of: alarm.referral)
                    try session.keep(change)
                    try session.keep(RaisedAlarm(alarm, at: now))
                    count += 1
                }
            }
            return count
        }
    }
}
