import Access
package import Vocabulary

/// Asks the welfare leads of one's agency for a conversation, or says that one needs none any more.
package struct AskForConversation<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(_ wants: Bool, by actor: Actor) async throws -> WelfareRecord {
        let now = desk.world.now
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .keepWelfare)
            let next = try desk.welfare(of: actor.account, in: session).asking(wants, at: now)
            var change = Change(at: now, by: actor)
            change.write(next, next.version == 1 ? .collect : .alter, under: "own-welfare")
            try session.keep(change)
            return next
        }
    }
}
