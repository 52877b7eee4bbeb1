package import Recognise
import Vocabulary

/// What a judgement says otherwise than the last, and what was known otherwise.
package struct JudgementDifference: Hashable, Sendable {
    package let from: Grade
    package let to: Grade
    /// The elements concluded otherwise; nil where one was not concluded.
    package let elements: [ChangedElement]
    /// What the assessment it was made on found otherwise; nil where either was made on none that is known.
    package let known: AssessmentDifference?

    package init(
        from before: MadeJudgement,
        to after: MadeJudgement,
        known: AssessmentDifference? = nil
    ) {
        from = before.grade
        to = after.grade
        let (old, new) = (before.reasoning?.elements ?? [], after.reasoning?.elements ?? [])
        elements = (old + new).map(\.element).removingRepeats().compactMap { element in
            let change = ChangedElement(
                before: before.reasoning?.conclusion(of: element),
                after: after.reasoning?.conclusion(of: element)
            )
            return change.before == change.after ? nil : change
        }
        self.known = known
    }
}

/// One element as it was concluded before and after.
package struct ChangedElement: Hashable, Sendable {
    package let before: JudgedElement?
    package let after: JudgedElement?
}

/// A judgement with what was said to it, and what it changed.
package struct JudgementView: Sendable {
    package let judgement: MadeJudgement
    package let reviews: [JudgementReview]
    /// Nil for the first.
    package let difference: JudgementDifference?
}
