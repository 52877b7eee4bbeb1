package import Access
package import Vocabulary

/// What of one's own learning is late or due soon, and how many of one's team are late: a line each, and no flood.
package struct ReadDigest<Store: Transactions>: Sendable where Store.Session: StandingRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Counts of others name nobody, so that nothing is journalled.
    package func callAsFunction(by actor: Actor) async throws -> LearningDigest {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let own = try session.standings(of: actor.account).filter { $0.isNear(on: ground.today) }
            let titled = own.compactMap { standing in
                ground.policy.programmes.first { $0.id == standing.programme }.map { ($0.term.title, standing) }
            }
            var team: TeamTally?
            if Access.allows(actor, to: .readTeamLearning) {
                team = try session.tally(within: Access.reach(of: actor, to: .readTeamLearning), on: ground.today)
            }
            return LearningDigest(own: titled, team: team)
        }
    }
}

/// What is late or due soon.
package struct LearningDigest: Sendable {
    package let own: [(title: String, standing: WholeStanding)]
    /// Nil for whoever answers for nobody.
    package let team: TeamTally?

    package init(own: [(title: String, standing: WholeStanding)] = [], team: TeamTally? = nil) {
        self.own = own
        self.team = team
    }
}

extension WholeStanding {
    /// Whether it is late, or its day is near enough to be reminded of it.
    package func isNear(on today: CalendarDay) -> Bool {
        switch state {
        case .overdue, .refresh: isAsked
        case .owed: remindedFrom.map { $0 <= today } ?? false
        case .done, .optional: false
        }
    }
}
