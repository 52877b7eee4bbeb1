import Access
package import Vocabulary

/// Somebody of professional standards says what they found in what was opened in an emergency; nobody says it of themselves.
package struct ReviewOpening<Store: Transactions>: Sendable where Store.Session: ProtectionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ id: RecordID,
        _ finding: EmergencyAccess.Finding,
        _ words: String,
        by actor: Actor
    ) async throws {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        let now = world.now
        try await store.write { session in
            guard let opening = try session.opening(id), opening.agency == reach.agency,
                try !session.isBarred(actor.account, from: opening.person)
            else { throw Refusal.notFound("opening") }
            var change = Change(at: now, by: actor)
            change.write(try opening.reviewed(finding, words, at: now, by: actor), .alter, under: "same-agency")
            change.tell(.openingReviewed, of: id)
            try session.keep(change)
        }
    }
}
