import Access
package import Vocabulary

/// Tells once of everything that counts as missing; it may be stopped and begun again.
package struct TellOfFindings<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Tells of at most so many, and says of how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            let found = try session.findingsToTell(at: now, atMost: limit)
            for var finding in found {
                var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                change.tell(.workFoundMissing, of: finding.contact)
                try session.keep(change)
                finding.told = now
                try session.keep(finding)
            }
            return found.count
        }
    }
}
