import Access
package import Vocabulary

/// Lists what is missing, by check and the oldest first; the list names nobody.
///
/// What changed a moment ago is looked at before, so that what was put right shows no more.
package struct ListFindings<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    private let desk: CheckDesk<Store>

    package init(_ desk: CheckDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ filter: FindingFilter,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<FindingLine> {
        let reach = try Access.reach(of: actor, to: .readFindings)
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        try await desk.catchUpForReaders(under: policy)
        return try await desk.store.read { try $0.findings(within: reach, filter, at: now, page) }
    }
}
