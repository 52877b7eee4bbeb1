package import Vocabulary

/// How somebody stands with a module on a day.
package enum ModuleStanding: Hashable, Sendable {
    /// Done, and it counts; until when, where it runs out.
    case done(until: CalendarDay?)
    /// Done, and to be done again by then.
    case toRefresh(by: CalendarDay, Reason)
    case owed(by: CalendarDay?)
    /// What was to be done by then is not.
    case overdue(since: CalendarDay)
    /// What has to be done first is not.
    case notYet([LearningModuleID])

    /// Why something that was done is to be done again.
    package enum Reason: Hashable, Sendable {
        case runsOut
        /// Another version has taken the place of the one that was done.
        case newVersion(Int)
    }

    /// What has to be done first and is not.
    package var first: [LearningModuleID] { if case .notYet(let first) = self { first } else { [] } }

    /// Whether it counts today.
    package var isDone: Bool {
        switch self {
        case .done, .toRefresh: true
        case .owed, .overdue, .notYet: false
        }
    }
}
