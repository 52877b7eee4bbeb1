package import Vocabulary

/// What people have completed; nothing of it is ever changed.
package protocol CompletionRecords: Keeping {
    /// All that somebody has completed, the earliest first.
    func completions(of learner: AccountID) throws -> [Completion]
    func keep(_ completion: KeptCompletion) throws
}
