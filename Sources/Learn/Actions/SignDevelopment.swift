package import Access
package import Vocabulary

/// Signs what somebody entered: by their line manager or a supervisor of their unit, and never by themselves.
package struct SignDevelopment<Store: Transactions>: Sendable
where Store.Session: DevelopmentRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        version: Int,
        by actor: Actor,
        receipt: Receipt<DevelopmentEntry>? = nil
    ) async throws -> DevelopmentEntry {
        let now = desk.world.now
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .learn)
            guard var entry = try session.development(id) else { throw Refusal.notFound("entry") }
            let rule = try entry.rule(forSigningBy: actor)
            guard entry.version == version else { throw Refusal.stale(current: entry.version) }
            let isReplaced = try session.development(of: entry.account).contains { $0.replaces == id }
            guard entry.signed == nil, !isReplaced else {
                throw Refusal(.notInThisState, "it does not wait to be signed", remedy: "look at what waits now")
            }
            entry.signed = DevelopmentEntry.Signed(at: now, by: actor.account)
            entry.version += 1
            var change = Change(at: now, by: actor)
            change.write(entry, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(entry, showing: []), at: now) }
            return entry
        }
    }
}

extension DevelopmentEntry {
    /// By which rule somebody signs it; nobody signs their own.
    func rule(forSigningBy actor: Actor) throws(Refusal) -> String {
        if manager == actor.account, account != actor.account { return "line-manager" }
        guard account != actor.account, Access.allows(actor, to: .supervisePractice) else { throw .notFound("entry") }
        return try Access.rule(for: actor, to: .supervisePractice, holding, called: "entry")
    }
}
