package import Access
package import Vocabulary

/// Shows how far each unit has come with each programme: counts, and no names but those of champions.
package struct ReadCoverage<Store: Transactions>: Sendable
where Store.Session: StandingRecords & ChampionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> CoverageView {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let reach = try Access.reach(of: actor, to: .readCoverage)
            return CoverageView(
                units: try session.coverage(within: reach, on: ground.today),
                champions: try session.champions(within: reach, on: ground.today),
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
    package let champions: [Champion]
    package let policy: LearnPolicy
    package let today: CalendarDay
    package let mayName: Bool
}
