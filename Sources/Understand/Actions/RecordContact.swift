import Access
package import Recognise
package import Vocabulary

/// Records a contact, and assesses it at once or soon after.
package struct RecordContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords {
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

        let now = desk.world.now
        var record = ContactRecord(
            id: desk.world.newID(),
            document: document,
            summary: ContactSummary(contact),
            at: now,
            by: actor,
            links: contact.links(givingNew: desk.world.newID)
        )
        let waiting = try desk.assessing.waitRule(for: contact, of: actor.agency)
        record.wait = waiting?.wait(from: now, record.summary.grade, on: 1)
        record.controls = contact.heldControls(by: try desk.assessing.controlTimes(at: contact.at))
        var change = Change(at: now, by: actor)
        change.write(record, .collect, under: rule)
        change.account(for: record, contact.details, known: known.records, under: rule)
        change.finish(draft)
        change.tell(.contactRecorded, of: record.id)
        let assessment = isAssessedNow ? try desk.assess(record, known.earlier, at: now) : nil
        if let assessment { change.add(assessment, under: rule) }
        let view = ContactView(record, assessment)
        return try await desk.keep(change, view, receipt)
    }
}
