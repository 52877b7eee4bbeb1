package import Access
package import Vocabulary

/// Names somebody who holds a programme champion of it in their unit, and ends that.
package struct NameChampion<Store: Transactions>: Sendable
where Store.Session: ChampionRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ account: AccountID,
        of programme: ProgrammeID,
        from: CalendarDay,
        until: CalendarDay,
        by actor: Actor
    ) async throws -> Champion {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .nameChampion)
            let found = try session.account(RecordID(account.text))
            let known = found.flatMap { $0.agency == actor.agency && !$0.isSuspended ? $0 : nil }
            guard let known else {
                throw Refusal.needs("account", "nobody of your agency has this account", "choose one of them")
            }
            guard let asked = ground.policy.programmes(for: Learner(known)).first(where: { $0.id == programme }) else {
                throw Refusal.needs("programme", "this programme is not for them", "choose one that is")
            }
            let done = try session.completions(of: account)
            let standing = ProgrammeStanding(asked, for: Learner(known), having: done, on: ground.today)
            var problems = FieldProblems()
            problems.require(
                standing.isComplete,
                "account",
                "they do not hold this programme today",
                "name somebody who does, or wait until they do"
            )
            problems.require(until >= from, "until", "it would end before it begins", "give a later day")
            problems.require(until >= ground.today, "until", "it would be over already", "give a day to come")
            let clash = try session.champions(of: account).first {
                $0.programme == programme && $0.from <= until && from <= $0.until
            }
            problems.require(
                clash == nil,
                "from",
                "they are its champion in this time already",
                "begin after \(clash?.until.text ?? "")"
            )
            try problems.check()
            let champion = Champion(id, known, of: programme, from: from, until: until, named: ground.moment, by: actor)
            guard let rule = reach.rule(for: champion.holding) else { throw Refusal.notFound("champion") }
            var change = Change(at: ground.moment, by: actor)
            change.write(champion, .collect, under: rule)
            change.tell(.championNamed, of: id)
            try session.keep(change)
            return champion
        }
    }

    /// Today is the first day on which they are not champion any more.
    package func end(_ id: RecordID, because reason: String, expecting version: Int?, by actor: Actor) async throws {
        let ground = try desk.ground
        try await desk.store.write { session in
            let champion = try session.champion(id, .latest)
            let rule = try Access.rule(for: actor, to: .nameChampion, champion?.holding, called: "champion")
            guard let champion else { throw Refusal.notFound("champion") }
            if let version, version != champion.version { throw Refusal.stale(current: champion.version) }
            var change = Change(at: ground.moment, by: actor)
            change.write(try champion.ended(on: ground.today, because: reason), .alter, under: rule)
            change.tell(.championEnded, of: id)
            try session.keep(change)
        }
    }
}

extension Refusal {
    /// One field is not right.
    fileprivate static func needs(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let problem = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem.problem, remedy: remedy, problems: [problem])
    }
}
