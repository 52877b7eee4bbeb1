import Access
import Hummingbird
package import PolicyBook
import PolicyInWords
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// What came of referrals: of one's own until it is read, and of all, counted.
package struct FeedbackPages: Sendable {
    private let site: Site
    private let store: Store
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.store = store
        self.policies = policies
    }

    package var routes: [PageRoute] { [.get("/outcomes", outcomes), .get("/feedback", feedback)] }

    private func outcomes(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ListOutcomes(store: store, world: site.world)(part, by: actor)
        let seen = try await ReferralReading(store, site.world, policies, for: actor).seen(found.items)
        let policy = try policies.respondPolicy(at: site.world.now)
        return try site.page(OutcomesPage(found, seen, policy), in: context)
    }

    private func feedback(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let asked = query.one(of: CountedPart.Side.self, "side")
        let wanted = query.read("quarter", Quarter.problem, remedy: Quarter.remedy, Quarter.init(text:))
        try query.finish()
        let actor = try context.actor()
        let now = site.world.now
        let sides = CountedPart.Side.allCases.filter { Access.allows(actor, to: $0.deed) }
        // A partner looks first at what was sent to them.
        let usual = actor.roles.contains(.partnerPractitioner) ? CountedPart.Side.received : .sent
        let (side, quarter) = (asked ?? usual, wanted ?? Quarter(countedAt: now))
        let read = ReadFeedback(store: store, policies: policies, world: site.world)
        let found = try await read(side, of: quarter, by: actor)
        let page = FeedbackPage(
            found,
            side,
            of: sides,
            in: quarter,
            of: Quarter(countedAt: now).andBefore(4),
            isCounted: quarter.isCounted(at: now),
            Names(try policies.policy(at: now).policy),
            try policies.respondPolicy(at: now)
        )
        return try site.page(page, in: context)
    }
}
