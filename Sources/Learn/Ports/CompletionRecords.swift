package import Vocabulary

/// What people have completed; nothing of it is ever changed.
package protocol CompletionRecords: Keeping {
    /// All that somebody has completed and that was not set aside, the earliest first.
    func completions(of learner: AccountID) throws -> [Completion]
    func keep(_ completion: KeptCompletion) throws
    /// Lets one count no more, and keeps who said so and why; for one that was set aside already, nothing happens.
    func setAside(_ id: RecordID, at moment: Instant, by account: AccountID, because reason: String) throws
}
