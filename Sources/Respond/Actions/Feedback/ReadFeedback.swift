import Access
package import Vocabulary

/// Tells how the referrals of a quarter were answered, by route and agency; it tells of no person, and of no one worker.
package struct ReadFeedback<Store: Transactions>: Sendable where Store.Session: FeedbackRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    package func callAsFunction(
        _ side: CountedPart.Side,
        of quarter: Quarter,
        by actor: Actor
    ) async throws -> [RouteFeedback] {
        let reach = try Access.reach(of: actor, to: side.deed)
        let now = world.now
        let policy = try policies.respondPolicy(at: now)
        let helping = Set(policy.outcomes.filter(\.isHelp).map(\.term.id))
        let counts = try await store.read { try $0.counts(of: quarter.part(side, at: now), within: reach) }
        return counts.map { RouteFeedback($0, policy.partners.counting, helping: helping) }
            .sorted { ($0.pathway.text, $0.agency.text) < ($1.pathway.text, $1.agency.text) }
    }
}
