package import Vocabulary

/// Gives the answer to a request that was sent before; the people in it are consulted again.
package struct GiveAnswerAgain<Store: Transactions>: Sendable where Store.Session: Keeping {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Nil where no request with this key has been answered.
    ///
    /// - Throws: `Refusal` where the key was used for another request.
    package func callAsFunction(_ key: ReceiptKey, by actor: Actor) async throws -> [UInt8]? {
        guard try await store.read({ try $0.answer(to: key) }) != nil else { return nil }
        let now = world.now
        return try await store.write { session in
            guard let kept = try session.answer(to: key) else { return nil }
            guard kept.key.fingerprint == key.fingerprint else {
                throw Refusal(
                    .keyReused,
                    "this key was used for another request",
                    remedy: "give every request a key of its own, and the same only to the same request"
                )
            }
            var change = Change(at: now, by: actor)
            for person in kept.people { change.consult(.record(.person, person), under: "gives-an-answer-again") }
            try session.keep(change)
            return kept.answer
        }
    }
}
