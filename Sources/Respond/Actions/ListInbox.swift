import Access
package import Vocabulary

/// Lists what was sent to somebody's agency; everybody who is shown is accounted for.
package struct ListInbox<Store: Transactions>: Sendable where Store.Session: ReferralInbox {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ part: InboxPart,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<ReceivedReferral> {
        let reach = try Access.reach(of: actor, to: .readReceivedReferral)
        let now = world.now
        return try await store.write { session in
            let found = try session.referrals(sentTo: reach, part, page)
            let received = try found.items.compactMap(session.received)
            let shown = Set(received.filter { $0.told != nil }.map(\.id))
            var change = Change(at: now, by: actor)
            for person in found.items.filter({ shown.contains($0.id) }).map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-inbox")
            }
            try session.keep(change)
            return Page(received, next: found.next)
        }
    }
}
