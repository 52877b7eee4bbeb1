package import Recognise
package import Vocabulary

/// What somebody made of an invented contact, before they saw what others had made of it.
package struct PracticeJudgement: Hashable, Sendable {
    package let id: RecordID
    package let learner: AccountID
    /// The example of the policy that was judged.
    package let example: String
    package let grade: Grade
    package let because: String
    package let at: Instant
    /// The standing of their rank then; nil where nobody has said what it is.
    package let level: Int?

    package init(
        _ id: RecordID,
        _ learner: AccountID,
        on example: String,
        _ grade: Grade,
        because: String,
        at moment: Instant,
        level: Int?
    ) {
        self.id = id
        self.learner = learner
        self.example = example
        self.grade = grade
        self.because = because
        at = moment
        self.level = level
    }
}
