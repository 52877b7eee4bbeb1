package import Access
package import Vocabulary

/// Shows who of a team owes what by when, and nothing else of how they learn.
package struct ReadTeam<Store: Transactions>: Sendable
where Store.Session: AccountRecords & StandingRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Whoever is shown is journalled, once a look.
    package func callAsFunction(
        unit: UnitID? = nil,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<TeamStanding> {
        let now = desk.world.now
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .readTeamLearning)
            let found = try session.owed(within: reach, unit: unit, page)
            var change = Change(at: now, by: actor)
            change.consult(.learning, under: reach.unit == nil ? "same-agency" : "same-unit", detail: "team")
            for account in found.items.map(\.account).removingRepeats() {
                change.consult(
                    .record(.account, RecordID(account.text)),
                    under: reach.unit == nil ? "same-agency" : "same-unit"
                )
            }
            try session.keep(change)
            return found
        }
    }
}

extension ReadTeam where Store.Session: CompletionRecords {
    /// What one of them owes by when, worked out of what they have completed; it is journalled like the others.
    package func one(_ learner: AccountID, by actor: Actor) async throws -> [TeamStanding] {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let found = try session.account(RecordID(learner.text))
            let holding = found.map { Holding(agency: $0.agency, unit: $0.unit, involved: []) }
            let rule = try Access.rule(for: actor, to: .readTeamLearning, holding, called: "account")
            guard let account = found else { throw Refusal.notFound("account") }
            let done = try session.completions(of: learner)
            let standing = LearnerStanding(account, having: done, under: ground.policy, on: ground.today)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.learning, under: rule, detail: "team")
            change.consult(.record(.account, account.id), under: rule)
            try session.keep(change)
            return standing.programmes.filter(\.isOwed)
                .map { TeamStanding(account: learner, unit: account.unit, $0) }
                .sorted { $0.place < $1.place }
        }
    }
}
