import Access
package import Vocabulary

/// Opens the restricted records of one person to somebody who is not named, for a reason and a short time.
///
/// That it was tried is accounted for whatever comes of it, and told to those who review it without saying who or of whom.
package struct OpenRestricted<Store: Transactions>: Sendable where Store.Session: ProtectionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(
        _ search: PersonSearch,
        _ ground: EmergencyAccess.Ground,
        because why: String,
        minutes: Int,
        by actor: Actor
    ) async throws -> EmergencyAccess {
        let reach = try Access.reach(of: actor, to: .openRestricted)
        let (now, id) = (world.now, world.newID())
        let opened = try await store.write { session -> EmergencyAccess? in
            let before = try session.openings(by: actor.account, atMost: Self.compared)
            guard !before.contains(where: { $0.isOpen(at: now) }) else {
                throw Refusal(
                    .notInThisState,
                    "somebody's records are open to you already",
                    remedy: "close those first: one person at a time"
                )
            }
            let reason = try OpeningReason(
                ground,
                because: why,
                minutes: minutes,
                writtenBefore: before.map(\.why)
            )
            let found = try session.restrictedPeople(matching: search, within: reach)
            var change = Change(at: now, by: actor)
            change.consult(.search, under: "opens-restricted", detail: search.words)
            let opening =
                found.count == 1 ? EmergencyAccess(id: id, of: found[0], reason, at: now, by: actor) : nil
            if let opening {
                change.write(opening, .collect, under: "opens-restricted")
                change.consult(.record(.person, opening.person), under: "opens-restricted")
                change.tell(.restrictedOpened, of: id)
            }
            try session.keep(change)
            return opening
        }
        guard let opened else {
            throw Refusal(
                .notFound,
                "these words lead to nobody, or to more than one person",
                remedy: "give the whole name and the date of birth; if you still find nobody, no records are kept back"
            )
        }
        return opened
    }

    /// Closes it before its time.
    package func close(_ id: RecordID, by actor: Actor) async throws {
        let now = world.now
        try await store.write { session in
            _ = try Access.reach(of: actor, to: .openRestricted)
            guard let opening = try session.opening(id) else { throw Refusal.notFound("opening") }
            var change = Change(at: now, by: actor)
            change.write(try opening.closed(at: now, by: actor), .alter, under: "opens-restricted")
            try session.keep(change)
        }
    }

    /// How many earlier reasons a new one is compared with.
    private static var compared: Int { 10 }
}
