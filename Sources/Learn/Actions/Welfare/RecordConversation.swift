import Access
package import Vocabulary

/// Records that somebody was spoken with about how they are: on which day, when next, and what support was offered.
package struct RecordConversation<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// `version` is the one that was looked at; 0 where there was none.
    @discardableResult
    package func callAsFunction(
        _ new: WelfareConversation.New,
        with person: RecordID,
        expecting version: Int?,
        by actor: Actor
    ) async throws -> WelfareRecord {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (_, rule) = try desk.led(person, in: session, by: actor)
            let record = try desk.welfare(of: AccountID(person.text), in: session)
            if let version, version != record.version { throw Refusal.stale(current: record.version) }
            let next = try record.spoken(new, under: ground.policy.welfare, at: ground.moment, by: actor.account)
            var change = Change(at: ground.moment, by: actor)
            change.write(next, next.version == 1 ? .collect : .alter, under: rule)
            try session.keep(change)
            return next
        }
    }
}
