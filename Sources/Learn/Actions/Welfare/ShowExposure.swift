import Access
package import Vocabulary

/// Lets the welfare leads of one's agency see how often one noted what, or lets them no longer; they never see the words.
package struct ShowExposure<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(_ isShown: Bool, by actor: Actor) async throws -> WelfareRecord {
        let now = desk.world.now
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .keepWelfare)
            let record = try desk.welfare(of: actor.account, in: session)
            let agency = isShown ? actor.agency : nil
            guard record.shownTo != agency else { return record }
            let next = record.showing(to: agency)
            var change = Change(at: now, by: actor)
            change.write(next, next.version == 1 ? .collect : .alter, under: "own-welfare")
            try session.keep(change)
            return next
        }
    }
}
