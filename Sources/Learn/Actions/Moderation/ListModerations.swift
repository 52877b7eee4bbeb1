import Access
package import Vocabulary

/// Lists the judgements that wait to be looked at again, or that were, and tells neither whose work it is nor who judged it.
package struct ListModerations<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        isDecided: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<ModerationLine> {
        let reach = try Access.reach(of: actor, to: .moderatePortfolios)
        let ground = try desk.ground
        return try await desk.store.read { session in
            try session.moderations(within: reach, isDecided: isDecided, page).map { moderation in
                ModerationLine(
                    record: moderation,
                    programme: ground.policy.title(moderation.programme),
                    standing: isDecided ? nil : try desk.standing(of: actor, to: moderation, in: session),
                    hasView: moderation.view(of: actor.account) != nil
                )
            }
        }
    }

    /// How often moderators saw it as it had been judged, programme by programme.
    package func tallies(by actor: Actor) async throws -> [ModerationTally] {
        let reach = try Access.reach(of: actor, to: .moderatePortfolios)
        return try await desk.store.read { try $0.moderationTallies(within: reach) }
    }
}
