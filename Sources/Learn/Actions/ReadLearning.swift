package import Access
package import Vocabulary

/// Shows somebody their own learning: what is for them, what of it they have done, and what they owe by when.
package struct ReadLearning<Store: Transactions>: Sendable where Store.Session: CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Programme by programme, those that are due first.
    package func callAsFunction(by actor: Actor) async throws -> [LearningView] {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let (learner, done) = try desk.learner(actor, in: session)
            return ground.policy.programmes(for: learner).map { programme in
                let standing = ProgrammeStanding(programme, for: learner, having: done, on: ground.today)
                return LearningView(programme: programme, standing: standing)
            }
        }
    }

    /// One module of a programme that is for them, and how they stand with it.
    package func module(
        _ id: LearningModuleID,
        by actor: Actor
    ) async throws -> (module: LearningModule, standing: ModuleStanding) {
        for view in try await self(by: actor) {
            if let found = view.standing.modules.first(where: { $0.module.id == id }) { return found }
        }
        throw Refusal.notFound("module")
    }
}

/// A programme, and how somebody stands with it.
package struct LearningView: Sendable {
    package let programme: Programme
    package let standing: ProgrammeStanding
}
