package import Vocabulary

/// Changes what somebody is: where they work, as what, since when and under whom; or whether their account is in use.
package struct ChangeAccount<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ change: AccountChange, of id: RecordID) async throws {
        let now = world.now
        try await store.write { session in
            guard let account = try session.account(id) else { throw Refusal.notFound("account") }
            try session.checkLineManager(change.lineManager, of: id)
            let changed = account.changed(by: change, on: LocalTime.day(of: now))
            var kept = Change(at: now, by: .operator(of: account.agency))
            kept.write(changed, .alter, under: "command-line")
            try session.keep(kept)
            // Whoever signed in as another subject of the provider has to do it again.
            if changed.providerSubject != account.providerSubject { try session.endSessions(of: id) }
        }
    }
}

/// What is to be different of an account; nil for what stays.
package struct AccountChange: Sendable {
    package var unit: UnitID?
    package var roles: Set<AccountRole>?
    package var rank: RankID?
    package var since: CalendarDay?
    package var lineManager: AccountID?
    package var isSuspended: Bool?
    package var mail: MailChange?
    package var subject: SubjectChange?

    package init() {}

    /// What becomes of where somebody gets mail.
    package enum MailChange: Hashable, Sendable {
        case given(AccountMail)
        case takenAway
    }

    /// What becomes of by what a provider knows somebody.
    package enum SubjectChange: Hashable, Sendable {
        case given(ProviderSubject)
        case takenAway
    }
}

extension Account {
    /// Whoever gets another role or rank is in it from today on, where no other day is given.
    func changed(by change: AccountChange, on today: CalendarDay) -> Account {
        var next = self
        next.version += 1
        next.unit = change.unit ?? unit
        next.roles = change.roles ?? roles
        next.rank = change.rank ?? rank
        next.lineManager = change.lineManager ?? lineManager
        next.isSuspended = change.isSuspended ?? isSuspended
        switch change.mail {
        case .given(let address): next.mail = address
        case .takenAway: next.mail = nil
        case nil: break
        }
        switch change.subject {
        case .given(let subject): next.providerSubject = subject
        case .takenAway: next.providerSubject = nil
        case nil: break
        }
        let isOther = next.roles != roles || next.rank != rank
        next.since = change.since ?? (isOther ? today : since)
        return next
    }
}

extension AccountRecords {
    /// A line manager has an account, and it is another's.
    func checkLineManager(_ manager: AccountID?, of id: RecordID) throws {
        guard let manager else { return }
        guard manager.text != id.text else {
            throw Refusal(.badInput, "nobody is their own line manager", remedy: "give the id of another account")
        }
        guard try account(RecordID(manager.text)) != nil else {
            throw Refusal(
                .badInput,
                "there is no account \(manager.text)",
                remedy: "add the line manager first, and give the id that is printed"
            )
        }
    }
}
