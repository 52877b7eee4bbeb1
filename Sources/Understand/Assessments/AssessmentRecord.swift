package import Recognise
package import Vocabulary

/// An assessment as it was made: from what, under which policy, and what came out, to the byte.
package struct AssessmentRecord: Record {
    package static let kind = RecordKind.assessment

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] }
    package let contact: RecordID
    /// The version of the contact that was assessed.
    package let contactVersion: Int
    package let at: Instant
    package let made: MadeAssessment

    package init(id: RecordID, of contact: ContactRecord, at moment: Instant, _ made: MadeAssessment) {
        self.id = id
        version = 1
        self.contact = contact.id
        contactVersion = contact.version
        at = moment
        self.made = made
    }
}

/// What the assessing of a document gave.
package struct MadeAssessment: Codable, Sendable {
    package let policy: Policy.Name
    /// The document as it was assessed, with the earlier contacts that were known.
    package let input: KeptDocument
    package let output: KeptDocument
    package let outline: AssessmentOutline

    package init(
        policy: Policy.Name,
        input: KeptDocument,
        output: KeptDocument,
        outline: AssessmentOutline
    ) {
        self.policy = policy
        self.input = input
        self.output = output
        self.outline = outline
    }
}
