package import Vocabulary

/// That somebody did a version of a module on a day, and with which result; it is never changed.
package struct Completion: Hashable, Sendable {
    package let learner: AccountID
    package let module: LearningModuleID
    package let version: Int
    package let on: CalendarDay
    package let result: CompletionResult

    package init(
        _ learner: AccountID,
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
