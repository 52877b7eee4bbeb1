import Access
import Vocabulary

extension LearnDesk where Store.Session: QualifyingSession {
    /// A licence that somebody may do something with: their own, or one about which they decide.
    static func load(
        _ id: RecordID,
        in session: Store.Session,
        by actor: Actor
    ) throws -> (record: LicenceRecord, rule: String) {
        let record = try session.licence(id, .latest)
        if let record, record.holder == actor.account {
            _ = try Access.reach(of: actor, to: .applyForLicence)
            return (record, "own-licence")
        }
        // To those who may not decide, none is there but their own.
        guard Access.allows(actor, to: .decideLicence) else { throw Refusal.notFound("licence") }
        let rule = try Access.rule(for: actor, to: .decideLicence, record?.holding, called: "licence")
        guard let record else { throw Refusal.notFound("licence") }
        return (record, rule)
    }

    func view(
        _ record: LicenceRecord,
        in session: Store.Session,
        on ground: Ground,
        for actor: Actor
    ) throws -> LicenceView {
        let isHolder = record.holder == actor.account
        let holder = try session.account(RecordID(record.holder.text))
        let scheme = ground.policy.licence(record.scheme)
        let programme = ground.policy.programmes.first { $0.id == scheme?.programme }
        let standing = try programme.flatMap { programme in
            try holder.map { try self.standing(of: $0, in: programme, in: session, on: ground.today) }
        }
        let panel = isHolder ? [] : try session.licensingPanel(of: record.agency)
        let named = record.accounts + panel.map { AccountID($0.id.text) }
        let names = try named.removingRepeats().compactMap { id in
            try session.account(RecordID(id.text)).map { (id, $0.name) }
        }
        return LicenceView(
            record: record,
            scheme: scheme,
            holder: holder,
            standing: standing,
            hours: programme?.hours,
            isHolder: isHolder,
            panel: panel.filter {
                AccountID($0.id.text) != record.holder && AccountID($0.id.text) != holder?.lineManager
            },
            names: Dictionary(names) { first, _ in first },
            known: try record.expires == nil
                ? nil : scheme.map { try known(of: record.holder, for: $0, in: session, on: ground) }
        )
    }

    func standing(
        of account: Account,
        in programme: Programme,
        in session: Store.Session,
        on day: CalendarDay
    ) throws -> ProgrammeStanding {
        let done = try session.completions(of: AccountID(account.id.text))
        return ProgrammeStanding(programme, for: Learner(account), having: done, on: day)
    }
}

extension LicenceRecord {
    /// Everybody who is named in it.
    fileprivate var accounts: [AccountID] {
        [holder] + steps.flatMap { [$0.by] + $0.said.panel } + (proposal?.said.panel ?? []) + objections.map(\.by)
    }
}
