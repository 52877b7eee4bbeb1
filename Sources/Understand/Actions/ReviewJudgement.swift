import Access
package import Recognise
package import Vocabulary

/// Keeps what a supervisor says to a judgement; nobody reviews their own.
package struct ReviewJudgement<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        agrees: Bool,
        note: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        try await desk.revise(id, expecting: version, to: .reviewJudgement, by: actor, receipt: receipt) {
            old,
            _,
            now in
            guard let judgement = old.judgement else {
                throw Refusal(.noJudgement, "nobody has judged this contact yet", remedy: "judge it first")
            }
            guard judgement.by != actor.account else {
                throw Refusal(
                    .ownJudgement,
                    "this judgement is your own",
                    remedy: "ask another supervisor to review it"
                )
            }
            var record = old
            record.reviews.append(
                JudgementReview(agrees: agrees, note: note, by: actor.account, at: now, making: old.version + 1)
            )
            return Revision(record: record, verb: .alter, event: .judgementReviewed, isOfDocument: false)
        }
    }
}
