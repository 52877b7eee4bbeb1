package import Vocabulary

/// Keeps what was typed into one part of a draft, and overwrites nothing that was typed elsewhere in between.
package struct KeepDraft<Store: Transactions>: Sendable where Store.Session: DraftRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Where this part was changed since the revision that the page was drawn from, nothing is kept and both are given
    /// back; what was changed in other parts is no matter.
    package func callAsFunction(
        _ id: DraftID,
        _ sent: DraftFields,
        as part: DraftPart = .whole,
        expecting revision: Int,
        by actor: Actor
    ) async throws -> DraftOutcome {
        try sent.check()
        let now = world.now
        return try await store.write { session in
            guard let draft = try session.draft(id, of: actor.account) else { throw Refusal.noDraft }
            let next = draft.replacing(part, by: sent, at: now)
            // A sending whose answer was lost comes again, with the revision from before it.
            guard next != draft else { return .kept(draft) }
            guard draft.isUntouched(since: revision, part, sent) else { return .overtaken(by: draft, sent: sent) }
            try next.fields.check()
            guard try session.keep(next) else { throw StorageFault.busy }
            return .kept(next)
        }
    }
}

/// What came of keeping a draft.
package enum DraftOutcome: Hashable, Sendable {
    case kept(Draft)
    /// Another window kept something else in between: what it kept, and what was sent now.
    case overtaken(by: Draft, sent: DraftFields)
}
