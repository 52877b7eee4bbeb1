package import Access
package import Vocabulary

/// Shows how far each unit has come with each programme: counts, and no names but those of champions.
///
/// Who does not see how people stand one by one is told nothing of a unit that is so small that its counts would say it.
package struct ReadCoverage<Store: Transactions>: Sendable
where Store.Session: StandingRecords & ChampionRecords & AccountRecords & AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> CoverageView {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let reach = try Access.reach(of: actor, to: .readCoverage)
            let seesTeam = Access.allows(actor, to: .readTeamLearning)
            let units = try session.coverage(within: reach, on: ground.today)
            let told = units.filter { seesTeam || $0.asked >= ground.policy.fewest(of: $0.programme) }
            return CoverageView(
                units: told,
                leftOut: units.count - told.count,
                seesTeam: seesTeam,
                champions: try session.champions(within: reach, on: ground.today),
                joint: try desk.joint(for: actor.agency, in: session, on: ground),
                policy: ground.policy,
                today: ground.today,
                mayName: Access.allows(actor, to: .nameChampion)
            )
        }
    }
}

/// How far units have come, and who champions what today.
package struct CoverageView: Sendable {
    package let units: [UnitCoverage]
    /// How many lines are not told, since so few people are in them.
    package let leftOut: Int
    /// Whether they see how people stand one by one.
    package let seesTeam: Bool
    package let champions: [Champion]
    /// How other agencies stand with their parts; to one of them its own.
    package let joint: [JointStanding]
    package let policy: LearnPolicy
    package let today: CalendarDay
    package let mayName: Bool
}

extension LearnPolicy {
    /// Of how many people of a unit at least something is told.
    fileprivate func fewest(of programme: ProgrammeID) -> Int {
        programmes.first { $0.id == programme }?.coverage?.fewest ?? fewestPeers
    }
}
