import Access
package import Vocabulary

/// Lists the contacts that nobody holds, by how they were judged and then by age; the list names nobody.
package struct ListGaps<Store: Transactions>: Sendable where Store.Session: GapRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<GapLine> {
        let policy = try policies.respondPolicy(at: world.now)
        let reach = try Access.reach(of: actor, to: .closeContact)
        return try await store.read { try $0.gaps(within: reach, page) }.map { $0.due(under: policy) }
    }
}
