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
                LearningView(
                    programme: programme,
                    standing: ProgrammeStanding(programme, for: learner, having: done, on: ground.today),
                    first: ground.policy.missing(before: programme, for: learner, having: done, on: ground.today)
                )
            }
        }
    }

    /// What their account does not say and should, so that all that is for them is shown.
    package func unsaid(by actor: Actor) async throws -> [UnsaidFact] {
        let ground = try desk.ground
        return try await desk.store.read { session in
            _ = try Access.reach(of: actor, to: .learn)
            return try session.account(RecordID(actor.account.text)).map(ground.policy.unsaid) ?? []
        }
    }

    /// One module of a programme that is for them, and how they stand with it; of one that waits for none, if there is.
    package func module(
        _ id: LearningModuleID,
        by actor: Actor
    ) async throws -> ModuleView {
        let found = try await self(by: actor).compactMap { view in
            view.standing.modules.first { $0.module.id == id }
                .map { ModuleView(module: $0.module, standing: $0.standing, first: view.first) }
        }
        guard let view = found.first(where: \.first.isEmpty) ?? found.first else { throw Refusal.notFound("module") }
        return view
    }
}

/// A programme, and how somebody stands with it.
package struct LearningView: Sendable {
    package let programme: Programme
    package let standing: ProgrammeStanding
    /// The programmes that have to be held first and are not.
    package let first: [Term<Subject.Programme>]
}

/// A module of a programme, and how somebody stands with it.
package struct ModuleView: Sendable {
    package let module: LearningModule
    package let standing: ModuleStanding
    /// The programmes that have to be held before its own is begun, and are not.
    package let first: [Term<Subject.Programme>]
}
