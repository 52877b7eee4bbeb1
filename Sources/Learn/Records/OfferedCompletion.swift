package import Vocabulary

/// A completion as another system tells it, before it is held against who learns here and what there is to learn.
package struct OfferedCompletion: Hashable, Sendable {
    /// A sign-in name, or the id of an account.
    package let learner: String
    package let module: LearningModuleID
    package let version: Int
    package let on: CalendarDay
    package let result: CompletionResult

    package init(
        _ learner: String,
        _ module: LearningModuleID,
        version: Int,
        on day: CalendarDay,
        _ result: CompletionResult = .completed
    ) {
        self.learner = learner
        self.module = module
        self.version = version
        on = day
        self.result = result
    }
}
