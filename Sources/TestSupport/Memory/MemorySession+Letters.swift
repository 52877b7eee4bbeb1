package import Access
package import Learn
package import Vocabulary

extension MemorySession: LetterRecords {
    package func accountsToWrite(
        of week: CalendarDay,
        under edition: String,
        on day: CalendarDay,
        atMost limit: Int
    ) throws -> [RecordID] {
        let found = try state.latest(Account.self).map(\.id).filter { id in
            guard try letterPlace(of: id).open != nil, let kept = state.standings[AccountID(id.text)],
                kept.edition == edition, kept.changesOn.map({ $0 > day }) ?? true
            else { return false }
            return state.letters[id].map { $0.week < week } ?? true
        }
        return Array(found.prefix(limit))
    }

    package func keep(_ letter: LearningLetter) throws {
        guard state.letters[letter.account].map({ $0.week < letter.week }) ?? true else { return }
        state.letters[letter.account] = letter
    }

    package func letter(to account: RecordID) throws -> LearningLetter? {
        state.letters[account]
    }

    package func nextLetter(dueBy moment: Instant) throws -> LearningLetter? {
        let due = state.letters.values.filter { $0.nextAt.map { $0 <= moment } ?? false }
        return due.min { ($0.nextAt ?? moment, $0.account) < ($1.nextAt ?? moment, $1.account) }
    }

    package func settle(_ letter: LearningLetter) throws -> Bool {
        guard let kept = state.letters[letter.account], kept.id == letter.id, kept.state == .waiting else {
            return false
        }
        state.letters[letter.account] = letter
        return true
    }

    package func letterPlace(of account: RecordID) throws -> LetterPlace {
        let found = try self.account(account)
        let address = found?.isSuspended == false ? found?.mail : nil
        let refused = state.refusedMail[account]
        return LetterPlace(
            address,
            isStopped: state.lettersStopped.contains(account),
            refusedAt: refused?.address == address ? refused?.at : nil
        )
    }

    package func keepChoice(ofLetters isWanted: Bool, by account: RecordID) throws {
        if isWanted {
            state.lettersStopped.remove(account)
            state.refusedMail[account] = nil
        } else {
            state.lettersStopped.insert(account)
        }
    }

    package func refuse(_ address: AccountMail, of account: RecordID, at moment: Instant) throws {
        guard try letterPlace(of: account).address == address else { return }
        state.refusedMail[account] = RefusedMail(address: address, at: moment)
    }

    package func refusedAddresses(within reach: Reach) throws -> Int {
        guard !reach.isOnlyInvolvement else { return 0 }
        return try state.latest(Account.self).count { account in
            try account.agency == reach.agency && (reach.unit == nil || account.unit == reach.unit)
                && letterPlace(of: account.id).refusedAt != nil
        }
    }
}

extension MemorySession {
    /// An address that is another than before was refused by nobody yet; whoever is suspended has none.
    func forgetRefusal(of account: Account) {
        let address = account.isSuspended ? nil : account.mail
        if state.refusedMail[account.id]?.address != address { state.refusedMail[account.id] = nil }
    }
}

/// An address that the mail server did not take.
struct RefusedMail: Sendable {
    let address: AccountMail
    let at: Instant
}
