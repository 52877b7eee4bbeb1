package import Vocabulary

/// The responder's grade and reason as they were kept: who gave them and when, and what was known then.
package struct MadeJudgement: Hashable, Codable, Sendable {
    package let grade: Grade
    package let rationale: String
    package let by: AccountID
    package let at: Instant
    /// What was thought through besides; nil where grade and reason were enough.
    package let reasoning: JudgementReasoning?
    /// The last assessment there was; nil where there was none, and in what was kept before this was noted.
    package let assessment: RecordID?
    /// The version of the contact that it made; nil in what was kept before this was noted.
    package let contactVersion: Int?

    package init(
        grade: Grade,
        rationale: String,
        by: AccountID,
        at: Instant,
        reasoning: JudgementReasoning? = nil,
        on assessment: RecordID? = nil,
        making contactVersion: Int? = nil
    ) {
        self.grade = grade
        self.rationale = rationale
        self.by = by
        self.at = at
        self.reasoning = reasoning.flatMap { $0.isEmpty ? nil : $0 }
        self.assessment = assessment
        self.contactVersion = contactVersion
    }
}
