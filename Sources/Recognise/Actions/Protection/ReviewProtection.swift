import Access
package import Vocabulary

/// What those of professional standards look after: what is restricted, what was opened all the same, and who knows whom.
package struct ReviewProtection<Store: Transactions>: Sendable where Store.Session: ProtectionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// What of it there is; it is accounted for, person by person.
    package func callAsFunction(by actor: Actor) async throws -> ProtectionBoard {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        let now = world.now
        return try await store.write { session in
            let page = PageRequest(limit: Self.most)
            let board = ProtectionBoard(
                restrictions: try session.restrictions(within: reach, page).items,
                openings: try session.openingsToReview(within: reach, page).items,
                connections: try session.connections(within: reach, page).items,
                at: now
            )
            var change = Change(at: now, by: actor)
            for person in board.people { change.consult(.record(.person, person), under: "same-agency") }
            try session.keep(change)
            return board
        }
    }

    /// How many were opened that nobody has looked at; it says of nobody who, or of whom.
    package func toReview(by actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        return try await store.read { session in
            try session.openingsToReview(within: reach, PageRequest(limit: Self.most)).items.count
        }
    }

    package func review(
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

    private static var most: Int { 100 }
}

/// What stands, the latest first, and what waits for a review, the oldest first.
package struct ProtectionBoard: Sendable {
    package let restrictions: [Restriction]
    package let openings: [EmergencyAccess]
    package let connections: [Connection]
    package let at: Instant

    package var people: [RecordID] {
        (restrictions.map(\.person) + openings.map(\.person)).removingRepeats()
    }
}
