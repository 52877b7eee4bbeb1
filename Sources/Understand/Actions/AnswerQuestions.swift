import Access
package import Recognise
package import Vocabulary

/// Answers questions of a contact, and tells what that changes.
package struct AnswerQuestions<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    /// The answers are a map of facts, as it stands in a contact document.
    package func callAsFunction(
        _ id: RecordID,
        _ answers: KeptDocument,
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let documents = desk.assessing
        return try await desk.revise(
            id,
            expecting: version,
            to: .changeContact,
            by: actor,
            finishing: draft,
            receipt: receipt
        ) {
            old,
            _,
            _ in
            var record = old
            record.document = try documents.document(old.document, answering: answers)
            return Revision(record: record, verb: .alter, event: .contactChanged)
        }
    }
}
