package import Recognise
package import Vocabulary

/// The assessments that are kept, none of which is ever changed.
package protocol AssessmentRecords: Keeping {
    func assessment(_ id: RecordID) throws -> AssessmentRecord?
    /// Those of a contact, oldest first.
    func assessments(of contact: RecordID) throws -> [AssessmentRecord]
    /// The last that was made of a contact by a moment; nil where none was.
    func latestAssessment(of contact: RecordID, _ edition: Edition) throws -> AssessmentRecord?
    /// Contacts that nobody has assessed since they were last changed, oldest first.
    func contactsToAssess(atMost limit: Int) throws -> [ContactRecord]
}
