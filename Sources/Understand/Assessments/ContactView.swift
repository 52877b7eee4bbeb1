package import Recognise
import Vocabulary

/// A contact with what it means, as it is shown to those who may see it.
package struct ContactView: Sendable {
    package let record: ContactRecord
    /// The last one made; nil while none is.
    package let assessment: AssessmentRecord?
    /// What came out otherwise than before, where this is the answer to a change.
    package let difference: AssessmentDifference?

    package init(
        _ record: ContactRecord,
        _ assessment: AssessmentRecord?,
        difference: AssessmentDifference? = nil
    ) {
        self.record = record
        self.assessment = assessment
        self.difference = difference
    }

    /// Whether the last assessment is of the document as it now stands.
    package var isAssessed: Bool {
        assessment.map { $0.contactVersion >= record.documentVersion } ?? false
    }
}
