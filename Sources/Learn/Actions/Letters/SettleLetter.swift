package import Vocabulary

/// Keeps what came of an attempt: that it went, that it is tried again, or that the address is not taken.
package struct SettleLetter<Store: Transactions>: Sendable where Store.Session: LetterRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ taken: TakenLetter, _ attempt: LearningLetter.Attempt) async throws {
        let now = world.now
        try await store.write { session in
            try session.settle(taken.letter.after(attempt, at: now))
            if attempt == .refused { try session.refuse(taken.to, of: taken.letter.account, at: now) }
        }
    }
}
