import Access
package import Recognise
package import Vocabulary

/// Keeps the responder's own grade and reason; a later judgement stands in its place, and both are kept.
package struct JudgeContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ grade: Grade,
        because rationale: String,
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let documents = desk.assessing
        return try await desk.revise(
            id,
            expecting: version,
            to: .judgeContact,
            by: actor,
            finishing: draft,
            receipt: receipt
        ) {
            old,
            now in
            let judgement = MadeJudgement(grade: grade, rationale: rationale, by: actor.account, at: now)
            var record = old
            record.judgement = judgement
            record.document = try documents.document(old.document, judged: judgement)
            return Revision(record: record, verb: .alter, event: .contactJudged)
        }
    }
}
