package import Access
package import Vocabulary

/// Takes the next letter that is due, with what it says now; one that is not wanted any more is dropped.
package struct TakeLetter<Store: Transactions>: Sendable
where Store.Session: LetterRecords & StandingRecords & AccountRecords & CompletionRecords & AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Nil where nothing is due.
    package func callAsFunction() async throws -> TakenLetter? {
        let ground = try desk.ground
        let now = ground.moment
        let open = ground.policy.letter?.week(at: now)
        while true {
            let next = try await desk.store.read { session in
                try session.nextLetter(dueBy: now).map { ($0, try session.letterPlace(of: $0.account)) }
            }
            guard let (letter, place) = next else { return nil }
            if letter.week == open, let address = place.open {
                let matter = try await ReadLetterMatter(desk)(to: letter.account)
                if !matter.isEmpty { return TakenLetter(letter: letter, to: address, matter: matter) }
            }
            try await desk.store.write { _ = try $0.settle(letter.after(.dropped, at: now)) }
        }
    }
}

/// A letter in the hands of the one who carries it.
package struct TakenLetter: Sendable {
    package let letter: LearningLetter
    package let to: AccountMail
    package let matter: LetterMatter
}
