package import Access
package import Vocabulary

/// Enters what somebody did to develop; what was entered wrongly is entered anew, and the old one stays.
package struct EnterDevelopment<Store: Transactions>: Sendable
where Store.Session: DevelopmentRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ told: DevelopmentEntry.Told,
        replacing other: RecordID? = nil,
        by actor: Actor,
        receipt: Receipt<DevelopmentEntry>? = nil
    ) async throws -> DevelopmentEntry {
        let ground = try desk.ground
        let id = desk.world.newID()
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .learn)
            guard let account = try session.account(RecordID(actor.account.text)) else {
                throw Refusal.notFound("account")
            }
            try told.check(under: ground.policy, for: Learner(account), on: ground.today)
            if let other {
                let own = try session.development(of: actor.account)
                guard own.contains(where: { $0.id == other }) else { throw Refusal.notFound("entry") }
                guard own.standing.contains(where: { $0.id == other }) else {
                    throw Refusal(.notInThisState, "another took its place already", remedy: "put that one right")
                }
            }
            let entry = DevelopmentEntry(id: id, told, by: account, replacing: other, at: ground.moment)
            var change = Change(at: ground.moment, by: actor)
            change.write(entry, .collect, under: "own-development")
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(entry, showing: []), at: ground.moment) }
            return entry
        }
    }
}
