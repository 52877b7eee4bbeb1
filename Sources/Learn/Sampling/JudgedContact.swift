package import Recognise
package import Vocabulary

/// A contact as it stood when somebody judged it.
package struct JudgedContact: Hashable, Codable, Sendable {
    package let contact: RecordID
    /// The version that the judgement made; nothing later is shown to whoever reviews it.
    package let version: Int
    package let grade: Grade
    /// Whose judgement it is.
    package let by: AccountID
    package let at: Instant

    package init(_ contact: RecordID, version: Int, _ grade: Grade, by account: AccountID, at moment: Instant) {
        self.contact = contact
        self.version = version
        self.grade = grade
        by = account
        at = moment
    }

    /// The judgement that stands; nil where there is none, and where it was not noted which version it made.
    package init?(_ record: ContactRecord) {
        guard let judgement = record.judgement, let version = judgement.contactVersion else { return nil }
        self.init(record.id, version: version, judgement.grade, by: judgement.by, at: judgement.at)
    }
}
