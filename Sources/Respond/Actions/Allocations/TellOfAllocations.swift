import Access
package import Vocabulary

/// Tells others once where what lets somebody do a part of an investigation ends soon or is over; it may be stopped and begun again.
package struct TellOfAllocations<Store: Transactions>: Sendable where Store.Session: InvestigationRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Looks at most at so many parts, and says how many they were.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let policy = try policies.respondPolicy(at: now).allocations
        let today = LocalTime.day(of: now)
        return try await store.write { session in
            let found = try session.partsToLookAt(on: today, atMost: limit)
            for watched in found {
                let notice = try Self.notice(of: watched.place, under: policy, in: session, on: today)
                if let notice, notice.text != watched.told {
                    var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                    change.tell(notice.event, of: watched.place.investigation)
                    try session.keep(change)
                }
                try session.keepLooked(at: watched.place, notice, on: today)
            }
            return found.count
        }
    }

    private static func notice(
        of place: PartPlace,
        under policy: AllocationPolicy,
        in session: Store.Session,
        on today: CalendarDay
    ) throws -> AllocationNotice? {
        guard let record = try session.investigation(place.investigation, .latest),
            let allocation = record.allocation(of: place.part, to: place.assignee),
            let kind = policy.kinds.first(where: { $0.id == record.investigates }),
            let part = kind.parts.first(where: { $0.id == place.part })
        else { return nil }
        let licences = try session.licences(of: place.assignee)
        return AllocationStanding(allocation, part, holding: licences, on: today).notice(on: today, policy.warnDays)
    }
}
