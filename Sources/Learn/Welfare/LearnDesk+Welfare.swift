import Access
import Vocabulary

extension LearnDesk where Store.Session: WelfareSession {
    /// What there is of somebody; one in which nothing stands where nothing was kept.
    func welfare(of account: AccountID, in session: Store.Session) throws -> WelfareRecord {
        try session.welfare(of: account) ?? WelfareRecord(id: world.newID(), of: account)
    }

    /// Somebody on whose welfare one leads, and the rule by which one does.
    ///
    /// Nobody leads on their own, and nobody on that of those for whose work they answer.
    func led(_ id: RecordID, in session: Store.Session, by actor: Actor) throws -> (person: Account, rule: String) {
        let found = try session.account(id)
        let holding = found.map { Holding(agency: $0.agency, unit: $0.unit, involved: []) }
        let rule = try Access.rule(for: actor, to: .leadWelfare, holding, called: "account")
        guard let person = found, person.isLed(by: actor.account) else { throw Refusal.notFound("account") }
        return (person, rule)
    }

    /// By when somebody should be spoken with, as far as what they noted may count.
    func due(
        _ account: AccountID,
        _ record: WelfareRecord?,
        noted notes: [ExposureNote],
        in session: Store.Session,
        on ground: Ground
    ) throws -> WelfareDue? {
        let current = try session.licenceRecords(of: account).filter { $0.isCurrent(on: ground.today) }
        let licensed = current.compactMap { licence -> WelfareDue.Licensed? in
            guard let scheme = ground.policy.licence(licence.scheme), let since = licence.awarded else { return nil }
            return WelfareDue.Licensed(since: since, months: scheme.renewal.welfareMonths)
        }
        return WelfareDue(record, noted: notes, licensed: licensed, under: ground.policy.welfare)
    }

    /// What somebody noted, as far as they let it be seen by those who lead on welfare.
    func shownNotes(
        of person: Account,
        _ record: WelfareRecord?,
        in session: Store.Session
    ) throws -> [ExposureNote]? {
        guard record?.shownTo == person.agency else { return nil }
        return try session.exposure(of: AccountID(person.id.text))
    }
}

extension Account {
    /// Whether somebody who leads on welfare may lead on theirs.
    func isLed(by lead: AccountID) -> Bool {
        !isSuspended && id.text != lead.text && lineManager != lead
    }
}

extension LicenceRecord {
    /// The day on which it was awarded or restored last.
    fileprivate var awarded: CalendarDay? {
        steps.last { [.award, .awardWithConditions, .restore].contains($0.move) }.map { LocalTime.day(of: $0.at) }
    }
}
