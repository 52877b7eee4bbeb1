import Access
package import Vocabulary

/// Begins a draft, or gives back the one that its owner has in that place already.
package struct BeginDraft<Store: Transactions>: Sendable where Store.Session: DraftRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Whether the record that it is about may be changed is asked when it is recorded; the draft shows nothing of it.
    package func callAsFunction(
        _ place: DraftPlace,
        fields: DraftFields = [:],
        opened: Instant? = nil,
        by actor: Actor
    ) async throws -> Draft {
        _ = try Access.reach(of: actor, to: place.purpose.deed)
        try fields.check()
        let draft = Draft(
            id: DraftID(world.newID().text),
            owner: actor.account,
            place: place,
            fields: fields,
            opened: opened,
            at: world.now
        )
        return try await store.write { session in
            if place.subject != nil, let found = try session.draft(in: place, of: actor.account) { return found }
            guard try session.countDrafts(of: actor.account) < Draft.most else {
                throw Refusal(
                    .draftTooLarge,
                    "you have \(Draft.most) drafts, which is the most",
                    remedy: "record or discard some of them first"
                )
            }
            try session.begin(draft)
            return draft
        }
    }
}

extension DraftPurpose {
    /// What one has to be allowed to, for such a draft to make sense.
    var deed: Deed {
        switch self {
        case .contact: .recordContact
        case .contactChange, .answers: .changeContact
        case .judgement: .judgeContact
        case .referral: .draftReferral
        }
    }
}
