package import Access
package import Vocabulary

/// What a letter of learning would say to somebody today, from the same actions that their pages use.
package struct ReadLetterMatter<Store: Transactions>: Sendable
where Store.Session: StandingRecords & AccountRecords & CompletionRecords & AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// It shows them their own alone, and counts of others, so that nothing is journalled.
    package func callAsFunction(to id: RecordID) async throws -> LetterMatter {
        let account = try await desk.store.read { try $0.account(id) }
        guard let actor = account?.actorInUse, Access.allows(actor, to: .learn) else { return LetterMatter() }
        return LetterMatter(
            try await ReadDigest(desk)(by: actor),
            try await ReadLearning(desk)(by: actor),
            joint: try await ReadJoint(desk).waiting(by: actor)
        )
    }
}

extension Account {
    /// Nil where the account is suspended.
    fileprivate var actorInUse: Actor? { isSuspended ? nil : actor }
}
