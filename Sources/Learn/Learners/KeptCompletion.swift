package import Vocabulary

/// A completion as it is kept: how it was done, when it was said, and by whom.
package struct KeptCompletion: Hashable, Sendable {
    package let id: RecordID
    package let completion: Completion
    package let way: LearningModule.Way
    package let at: Instant
    package let by: AccountID

    package init(
        _ id: RecordID,
        _ completion: Completion,
        by way: LearningModule.Way,
        at moment: Instant,
        _ by: AccountID
    ) {
        self.id = id
        self.completion = completion
        self.way = way
        at = moment
        self.by = by
    }
}
