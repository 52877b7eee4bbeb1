import Access
package import Vocabulary

/// Lists referrals, latest first; the one person of each is accounted for.
package struct ListReferrals<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<ReferralRecord> {
        let reach = try Access.reach(of: actor, to: .readReferral)
        let now = world.now
        return try await store.write { session in
            let page = try session.referrals(within: reach, page)
            var change = Change(at: now, by: actor)
            for person in page.items.map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-referrals")
            }
            try session.keep(change)
            return page
        }
    }
}
