import Access
package import Vocabulary

/// Shows licences: somebody their own, and those who decide the ones of their agency, which is journalled.
package struct ReadLicences<Store: Transactions>: Sendable
where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> LicenceView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (record, rule) = try LearnDesk<Store>.load(id, in: session, by: actor)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.record(.licence, id), under: rule)
            let view = try desk.view(record, in: session, on: ground, for: actor)
            if !view.isHolder, view.known?.spoken != nil {
                change.consult(.record(.account, RecordID(record.holder.text)), under: rule, detail: "welfare")
            }
            try session.keep(change)
            return view
        }
    }

    /// One's own, the latest applied for first, and the schemes under which one may apply.
    package func own(by actor: Actor) async throws -> (licences: [LicenceView], open: [OpenScheme]) {
        let ground = try desk.ground
        _ = try Access.reach(of: actor, to: .applyForLicence)
        return try await desk.store.read { session in
            let records = try session.licenceRecords(of: actor.account)
            let open = try desk.openSchemes(for: actor, in: session, on: ground).filter { open in
                !records.contains { $0.scheme == open.scheme.id && $0.isOpen }
            }
            return (try records.map { try desk.view($0, in: session, on: ground, for: actor) }, open)
        }
    }

    /// Those of the agency, for those who decide.
    package func list(
        _ part: LicencePart,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<ListedLicence> {
        let reach = try Access.reach(of: actor, to: .decideLicence)
        let ground = try desk.ground
        return try await desk.store.write { session in
            let found = try session.licences(within: reach, part, page)
            try session.journal(found.items, under: "lists-licences", at: ground.moment, by: actor)
            return try found.map { try ListedLicence($0, ground.policy, in: session) }
        }
    }

    /// Who held what at the end of a day, as it was known then; what was awarded, whether it still counted or not.
    package func register(
        on day: CalendarDay,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<ListedLicence> {
        let reach = try Access.reach(of: actor, to: .readRegister)
        let ground = try desk.ground
        guard day <= ground.today else { throw Self.notYet }
        let end = LocalTime.instant(on: day.adding(days: 1), minuteOfDay: 0)
        let moment = Instant(seconds: min(end.seconds - 1, ground.moment.seconds))
        return try await desk.store.write { session in
            let known = try session.licences(within: reach, asOf: moment, page)
            // Before it was awarded nobody held it.
            let held = known.items.compactMap(\.self).filter { $0.expires != nil }
            try session.journal(held, under: "reads-register", at: ground.moment, by: actor)
            return Page(try held.map { try ListedLicence($0, ground.policy, in: session) }, next: known.next)
        }
    }

    private static var notYet: Refusal {
        let problem = FieldProblem(field: "on", problem: "this day is still to come", remedy: "choose today or before")
        return Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
    }
}

/// A licence in a list, with what is said of it there.
package struct ListedLicence: Sendable {
    package let record: LicenceRecord
    package let scheme: LicenceScheme?
    /// The name of its holder.
    package let name: String
    /// From when its end is to be seen coming, by the programme.
    package let showsEndFrom: CalendarDay?

    init(_ record: LicenceRecord, _ policy: LearnPolicy, in session: some AccountRecords) throws {
        self.record = record
        scheme = policy.licence(record.scheme)
        name = try session.account(RecordID(record.holder.text))?.name ?? record.holder.text
        let programme = policy.programmes.first { [scheme] in $0.id == scheme?.programme }
        showsEndFrom = record.expires.flatMap { programme?.reminders.opens(before: $0) }
    }
}

extension Keeping {
    fileprivate func journal(
        _ licences: [LicenceRecord],
        under rule: String,
        at moment: Instant,
        by actor: Actor
    ) throws {
        var change = Change(at: moment, by: actor)
        for licence in licences { change.consult(.record(.licence, licence.id), under: rule) }
        try keep(change)
    }
}
