import Recognise
package import Vocabulary

/// Tells once of every contact that nobody holds by the time when somebody should; it may be stopped and begun again.
package struct TellOfGaps<Store: Transactions>: Sendable where Store.Session: GapRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Tells of at most so many of each grade, and says of how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let policy = try policies.respondPolicy(at: now)
        let grades: [Grade?] = Grade.allCases + [nil]
        return try await store.write { session in
            var count = 0
            for grade in grades {
                // Of one grade the oldest gap is due first.
                let lines = try session.gapsToTell(grade, atMost: limit).map { $0.due(under: policy) }
                for line in lines.prefix(while: { $0.due.map { $0 <= now } ?? false }) {
                    var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                    change.tell(.contactUnheld, of: line.contact)
                    try session.keep(change)
                    try session.keepTold(line, at: now)
                    count += 1
                }
            }
            return count
        }
    }
}
