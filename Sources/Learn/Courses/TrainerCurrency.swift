package import Vocabulary

/// Which modules a trainer teaches that they have not completed as they are taught; it is told, and bars nobody.
package struct TrainerCurrency: Sendable {
    package let trainer: AccountID
    package let gaps: [Gap]

    package struct Gap: Sendable {
        package let module: LearningModule
        /// The latest version that they completed; nil where they never did.
        package let held: Int?
    }

    /// A completion that is not enough for the module is none.
    package init(_ trainer: AccountID, teaching modules: [LearningModule], having done: [Completion]) {
        self.trainer = trainer
        gaps = modules.compactMap { module in
            let versions = done.filter {
                $0.learner == trainer && $0.module == module.id && module.pass.isMet(by: $0.result)
            }
            .map(\.version)
            return versions.contains(module.version) ? nil : Gap(module: module, held: versions.max())
        }
    }
}
