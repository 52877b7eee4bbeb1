import Access
package import Vocabulary

/// Shows somebody everything that is kept of how they are looked after.
package struct ReadOwnWelfare<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> OwnWelfare {
        let ground = try desk.ground
        _ = try Access.reach(of: actor, to: .keepWelfare)
        return try await desk.store.read { session in
            let record = try session.welfare(of: actor.account)
            let notes = try session.exposure(of: actor.account)
            let policy = ground.policy.welfare
            return OwnWelfare(
                record: record,
                notes: notes,
                counts: notes.counted(under: policy, on: ground.today),
                due: try desk.due(actor.account, record, noted: notes, in: session, on: ground),
                investigations: try session.investigationsNow(of: actor.account),
                agency: actor.agency,
                policy: policy,
                today: ground.today
            )
        }
    }
}
