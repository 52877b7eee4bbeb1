import Access
import Vocabulary

extension LearnDesk where Store.Session: QualifyingSession {
    /// What Heed knows of what renewing a licence of somebody goes by.
    func known(
        of holder: AccountID,
        for scheme: LicenceScheme,
        in session: Store.Session,
        on ground: Ground
    ) throws -> KnownGrounds {
        let (terms, today) = (scheme.renewal, ground.today)
        func first(_ months: Int) -> CalendarDay { today.adding(days: 1).adding(months: -months) }
        let programme = ground.policy.programmes.first { $0.id == scheme.programme }
        let hours = try programme?.hours.map { rule in
            DevelopmentStanding(
                rule,
                try session.development(of: holder),
                having: try session.completions(of: holder),
                of: ground.policy.modules,
                on: today
            )
        }
        return KnownGrounds(
            terms,
            hours: hours,
            investigations: try session.investigations(of: holder, since: first(terms.currency.months)),
            samples: try Self.samples(
                of: holder,
                for: scheme.programme,
                since: first(terms.samples.months),
                in: session
            ),
            spoken: try session.welfare(of: holder)?.last?.on,
            on: today
        )
    }

    /// How many pieces of somebody's work were looked at: judgements that were reviewed, and evidence that was assessed, each once.
    private static func samples(
        of holder: AccountID,
        for programme: ProgrammeID,
        since day: CalendarDay,
        in session: Store.Session
    ) throws -> Int {
        let reviews = try session.reviews(of: holder).filter { LocalTime.day(of: $0.at) >= day }
        let assessed = try session.portfolio(of: holder, for: programme)?.assessments ?? []
        let items = assessed.filter { LocalTime.day(of: $0.at) >= day }.flatMap(\.verdicts).map(\.item)
        return Set(reviews.map(\.judged.contact)).count + Set(items).count
    }
}
