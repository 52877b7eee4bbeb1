import Access
package import Recognise
package import Vocabulary

/// Records a contact, and assesses it at once or soon after.
package struct RecordContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    /// Where it is not assessed now, the work in the background does it, and begins at once.
    package func callAsFunction(
        _ document: KeptDocument,
        assessing isAssessedNow: Bool = true,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let rule = "records-contacts"
        _ = try Access.reach(of: actor, to: .recordContact)
        let contact = try desk.assessing.contact(in: document)
        return try await desk.untilKept {
            try await record(contact, document, assessing: isAssessedNow, by: actor, under: rule, draft, receipt)
        }
    }

    private func record(
        _ contact: Contact,
        _ document: KeptDocument,
        assessing isAssessedNow: Bool,
        by actor: Actor,
        under rule: String,
        _ draft: FinishedDraft?,
        _ receipt: Receipt<ContactView>?
    ) async throws -> ContactView {
        let known = try await desk.known(contact.givenRecords, in: contact, of: nil, by: actor)

        var begun = try desk.begin(document, contact, known, assessing: isAssessedNow, by: actor, under: rule)
        begun.change.finish(draft)
        return try await desk.keep(begun.change, ContactView(begun.record, begun.assessment), receipt)
    }
}
