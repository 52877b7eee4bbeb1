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
