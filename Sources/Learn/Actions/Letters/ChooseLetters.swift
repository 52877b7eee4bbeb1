import Access
package import Vocabulary

/// Stops somebody's own weekly letter, or lets it come again; nobody else chooses for them.
package struct ChooseLetters<Store: Transactions>: Sendable where Store.Session: LetterRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ isWanted: Bool, by actor: Actor) async throws {
        _ = try Access.reach(of: actor, to: .learn)
        let (now, id) = (world.now, RecordID(actor.account.text))
        try await store.write { session in
            let place = try session.letterPlace(of: id)
            guard place.isStopped == isWanted || isWanted && place.refusedAt != nil else { return }
            try session.keepChoice(ofLetters: isWanted, by: id)
            var change = Change(at: now, by: actor)
            let detail = isWanted ? "weekly letter wanted" : "weekly letter stopped"
            change.revise(.record(.account, id), under: "own-letter", detail: detail)
            try session.keep(change)
        }
    }
}
