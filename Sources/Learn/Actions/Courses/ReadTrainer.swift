package import Access
package import Vocabulary

/// Tells whoever runs courses which of what a trainer teaches they have not completed as it is taught.
package struct ReadTrainer<Store: Transactions>: Sendable where Store.Session: CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Nil of whoever does not train for the agency: of them nothing is read.
    package func callAsFunction(
        _ trainer: AccountID,
        teaching modules: [LearningModule],
        by actor: Actor
    ) async throws -> TrainerCurrency? {
        let now = desk.world.now
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .runCourses)
            guard let account = try session.account(RecordID(trainer.text)), account.roles.contains(.trainer),
                let rule = reach.rule(for: Holding(agency: account.agency, unit: account.unit, involved: []))
            else { return nil }
            let found = TrainerCurrency(trainer, teaching: modules, having: try session.completions(of: trainer))
            if trainer != actor.account {
                var change = Change(at: now, by: actor)
                change.consult(.record(.account, account.id), under: rule, detail: "trainer")
                try session.keep(change)
            }
            return found
        }
    }
}
