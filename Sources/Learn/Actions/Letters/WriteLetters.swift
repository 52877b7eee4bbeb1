package import Access
package import Vocabulary

/// Says of everybody who gets letters whether they get that of this week, once; it may be stopped at any moment.
package struct WriteLetters<Store: Transactions>: Sendable
where Store.Session: LetterRecords & StandingRecords & AccountRecords & CompletionRecords & AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Does at most so many, and says how many it did.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let ground = try desk.ground
        guard let week = ground.policy.letter?.week(at: ground.moment) else { return 0 }
        let (edition, today) = (ground.policy.edition, ground.today)
        let found = try await desk.store.read {
            try $0.accountsToWrite(of: week, under: edition, on: today, atMost: limit)
        }
        guard !found.isEmpty else { return 0 }
        var letters: [LearningLetter] = []
        for account in found {
            let matter = try await ReadLetterMatter(desk)(to: account)
            let id = desk.world.newID()
            letters.append(LearningLetter(id: id, to: account, of: week, at: ground.moment, saying: matter))
        }
        let written = letters
        try await desk.store.write { session in
            for letter in written { try session.keep(letter) }
        }
        return written.count
    }
}
