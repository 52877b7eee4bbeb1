import Access
package import Recognise
package import Vocabulary

/// Adds to a contact or mends it: the whole document as it shall stand now; what stood before is kept.
package struct ReplaceContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ document: KeptDocument,
        expecting version: Int,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil
    ) async throws -> ContactView {
        let assessing = desk.assessing
        return try await desk.revise(
            id,
            expecting: version,
            to: .changeContact,
            by: actor,
            finishing: draft,
            receipt: nil
        ) { old, before, _ in
            var record = old
            // A judgement is made and changed by itself, with who made it and when.
            record.document = try old.judgement.map { try assessing.document(document, judged: $0) } ?? document
            if old.runningWait != nil, let rule = try assessing.waitRule(for: old) {
                let grade = try assessing.contact(in: record.document).judgement?.grade
                let isAssessed = ContactView(old, before).isAssessed
                try Lowering(old: old, rule: rule, isAssessed: isAssessed).check(to: grade, nil)
            }
            return Revision(record: record, verb: .alter, event: .contactChanged)
        }
    }
}
