import Access
package import Vocabulary

/// Shows somebody where Heed writes to them, whether it does, and what came of the last letter.
package struct ReadOwnLetters<Store: Transactions>: Sendable where Store.Session: LetterRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> OwnLetters {
        _ = try Access.reach(of: actor, to: .learn)
        let rule = try desk.ground.policy.letter
        let id = RecordID(actor.account.text)
        return try await desk.store.read { session in
            OwnLetters(place: try session.letterPlace(of: id), last: try session.letter(to: id), rule: rule)
        }
    }
}

/// What somebody sees of their own letters.
package struct OwnLetters: Sendable {
    package let place: LetterPlace
    /// Nil where there never was one, or anything to say of it.
    package let last: LearningLetter?
    /// Nil where the force sends none.
    package let rule: LetterRule?
}
