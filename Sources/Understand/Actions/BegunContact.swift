package import Access
package import Recognise
package import Vocabulary

/// A contact at its first version, what it means, and the change by which both are kept.
package struct BegunContact: Sendable {
    package let record: ContactRecord
    /// Nil where the work in the background makes it.
    package let assessment: AssessmentRecord?
    package var change: Change
}

extension ContactDesk {
    /// A contact that somebody tells another agency of: it is that agency's from the first, and everybody in it is new.
    package func begin(
        _ document: KeptDocument,
        heldBy holding: Holding,
        by actor: Actor,
        under rule: String
    ) throws -> BegunContact {
        let contact = try assessing.contact(in: document)
        return try begin(document, contact, KnownPeople(), heldBy: holding, assessing: true, by: actor, under: rule)
    }

    /// A contact whose people are known as far as its links lead; it belongs to the one who records it unless it is said whose it is.
    func begin(
        _ document: KeptDocument,
        _ contact: Contact,
        _ known: KnownPeople,
        heldBy holding: Holding? = nil,
        assessing isAssessedNow: Bool,
        by actor: Actor,
        under rule: String
    ) throws -> BegunContact {
        let now = world.now
        var record = ContactRecord(
            id: world.newID(),
            document: document,
            summary: ContactSummary(contact),
            at: now,
            by: actor,
            links: contact.links(givingNew: world.newID)
        )
        if let holding { record.holding = holding }
        let waiting = try assessing.waitRule(for: contact, of: record.holding.agency)
        record.wait = waiting?.wait(from: now, record.summary.grade, on: 1)
        record.controls = contact.heldControls(by: try assessing.controlTimes(at: contact.at))
        var change = Change(at: now, by: actor)
        change.write(record, .collect, under: rule)
        change.account(for: record, contact.details, known: known.records, under: rule)
        change.tell(.contactRecorded, of: record.id)
        let assessment = isAssessedNow ? try assess(record, known.earlier, at: now) : nil
        if let assessment { change.add(assessment, under: rule) }
        return BegunContact(record: record, assessment: assessment, change: change)
    }
}
