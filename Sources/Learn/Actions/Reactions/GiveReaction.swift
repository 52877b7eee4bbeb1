package import Access
package import Vocabulary

/// Keeps what somebody says of a module that they have done, once for each version, apart from who they are.
package struct GiveReaction<Store: Transactions>: Sendable
where Store.Session: ReactionRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: LearningModuleID,
        _ answers: [Reaction.Answer],
        by actor: Actor
    ) async throws {
        let ground = try desk.ground
        let made = String(desk.world.newID().text.suffix(12))
        let module = try await ReadLearning(desk).module(id, by: actor).module
        try await desk.store.write { session in
            guard try desk.mayReact(to: module, actor, on: ground, in: session) else {
                throw Refusal(
                    .notInThisState,
                    "you have not done this version, or have said what you think of it",
                    remedy: "what was said is kept apart from names, so that nobody can change it any more"
                )
            }
            let said = try ground.policy.reactions.said(answers)
            let reaction = Reaction(id: made, of: actor.agency, to: id, version: module.version, said)
            try session.keep(reaction, from: actor.account)
            var change = Change(at: ground.moment, by: actor)
            change.collect(.learning, under: "learns", detail: "reaction \(id) \(module.version)")
            try session.keep(change)
        }
    }

    /// Whether somebody is asked what they think of a module.
    package func isAsked(_ module: LearningModule, by actor: Actor) async throws -> Bool {
        let ground = try desk.ground
        return try await desk.store.read { try desk.mayReact(to: module, actor, on: ground, in: $0) }
    }
}

extension LearnDesk where Store.Session: ReactionRecords & CompletionRecords {
    /// Whether somebody has done the version that is in force, and has not said what they think of it.
    fileprivate func mayReact(
        to module: LearningModule,
        _ actor: Actor,
        on ground: Ground,
        in session: Store.Session
    ) throws -> Bool {
        guard !ground.policy.reactions.questions.isEmpty,
            try !session.hasReacted(actor.account, to: module.id, version: module.version)
        else { return false }
        return try session.completions(of: actor.account).contains { done in
            done.module == module.id && done.version == module.version && module.pass.isMet(by: done.result)
        }
    }
}
