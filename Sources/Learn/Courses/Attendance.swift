package import Vocabulary

/// What a trainer says of somebody who was to come.
package struct Attendance: Hashable, Sendable {
    package let learner: AccountID
    package let presence: Presence
    package let results: [TaughtResult]

    package init(_ learner: AccountID, _ presence: Presence, _ results: [TaughtResult] = []) {
        self.learner = learner
        self.presence = presence
        self.results = results
    }

    package enum Presence: String, CaseIterable, Codable, Sendable {
        case attended, absent, excused
    }
}

/// What came of one module.
package struct TaughtResult: Hashable, Codable, Sendable {
    package let module: LearningModuleID
    /// The version that was taught.
    package let version: Int
    package let result: CompletionResult

    package init(_ module: LearningModuleID, version: Int, _ result: CompletionResult) {
        self.module = module
        self.version = version
        self.result = result
    }
}

/// Attendance as it is kept, with the completions that came of it.
package struct KeptAttendance: Hashable, Codable, Sendable {
    package let learner: AccountID
    package let presence: Attendance.Presence
    package let results: [TaughtResult]
    package let completions: [RecordID]
}
