package import Access
package import Vocabulary

/// Works out anew what the day, the policy or somebody else has changed; it may be stopped at any moment.
///
/// It shows nobody, and what it keeps follows from what was journalled when it was recorded.
package struct RefreshStandings<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & AccountRecords & StandingRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Does at most so many, and says how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let ground = try desk.ground
        let (edition, today) = (ground.policy.edition, ground.today)
        let found = try await desk.store.read { try $0.accountsToStand(under: edition, on: today, atMost: limit) }
        guard !found.isEmpty else { return 0 }
        try await desk.store.write { session in
            for account in found { try desk.stand(account, on: ground, in: session) }
        }
        return found.count
    }
}
