import Access
import Hummingbird
package import Learn
import Recognise
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// My work: what waits for me, and what I have begun.
package struct WorkPages: Sendable {
    private let site: Site
    private let store: Store
    private let learning: LearnDesk<Store>

    package init(_ site: Site, store: Store, learning: any LearnPolicies) {
        self.site = site
        self.store = store
        self.learning = LearnDesk(store: store, policies: learning, world: site.world)
    }

    package var routes: [PageRoute] { [.get("/", show)] }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let work = try await work(page, actor)
        let drafts = try await ListDrafts(store: store)(by: actor)
        let hasReferrals = Navigation.leads(to: "/referrals", for: actor.roles)
        let shown = WorkPage(
            work,
            drafts,
            try await decided(actor),
            outcomes: try await outcomes(actor),
            raised: try await raised(actor),
            opened: try await opened(actor),
            for: actor.account,
            hasReferrals: hasReferrals,
            learning: try await ReadDigest(learning)(by: actor),
            joint: try await ReadJoint(learning).waiting(by: actor),
            at: site.world.now
        )
        return try site.page(shown, in: context)
    }

    /// Whoever gives nothing to the hub is told nothing by it.
    private func decided(_ actor: Actor) async throws -> [NotificationView] {
        guard Access.allows(actor, to: .readNotification) else { return [] }
        return try await ListToRead(store: store)(by: actor)
    }

    /// How many outcomes are to be read; none for whoever sends nothing.
    private func outcomes(_ actor: Actor) async throws -> Int {
        guard Access.allows(actor, to: .readReferral) else { return 0 }
        return try await TallyOutcomes(store: store)(by: actor)
    }

    /// How many answers are to be read to what was raised; none for whoever raises nothing.
    private func raised(_ actor: Actor) async throws -> Int {
        guard Access.allows(actor, to: .readConcern) else { return 0 }
        return try await TallyConcernsToRead(store: store)(by: actor)
    }

    /// How much was opened in an emergency that waits for a look; none for whoever looks at none.
    private func opened(_ actor: Actor) async throws -> Int {
        guard Access.allows(actor, to: .keepRestrictions) else { return 0 }
        return try await ReadProtection(store: store, world: site.world).waiting(atMost: 100, by: actor)
    }

    /// Whoever judges nothing has no contacts waiting.
    private func work(_ page: PageRequest, _ actor: Actor) async throws -> Vocabulary.Page<WorkLine> {
        do {
            return try await ListWork(store: store)(page, by: actor)
        } catch let refusal as Refusal where refusal.code == .notAllowed {
            return Vocabulary.Page([], next: nil)
        }
    }
}
