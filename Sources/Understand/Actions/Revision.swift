package import Access
package import Recognise
package import Vocabulary

/// What one action makes of a contact that is there already.
package struct Revision {
    /// The contact as it shall be; its version and what follows from its document are seen to elsewhere.
    var record: ContactRecord
    /// Links that somebody sets by hand.
    var links: [PersonID: RecordID] = [:]
    let verb: JournalEntry.Verb
    let event: Event.Name
    /// Whether the document, a link or a control changed, so that it is assessed anew.
    var isOfDocument = true
}

extension Revision {
    /// What becomes of the controls of a contact.
    package init(ofControls record: ContactRecord, telling event: Event.Name) {
        self.init(record: record, verb: .alter, event: event)
    }
}

extension ContactDesk {
    /// Loads a contact, lets `decide` make something else of it, assesses that anew and keeps it.
    ///
    /// It is told the contact, its last assessment and the time.
    /// Where somebody else wrote in between it is decided anew on what they wrote, or refused where they wrote the
    /// contact and a version of it is expected.
    package func revise(
        _ id: RecordID,
        expecting version: Int?,
        to deed: Deed,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ContactView>?,
        _ decide: @Sendable (ContactRecord, AssessmentRecord?, Instant) throws -> Revision
    ) async throws -> ContactView {
        try await untilKept {
            try await reviseOnce(id, expecting: version, to: deed, by: actor, finishing: draft, receipt, decide)
        }
    }

    private func reviseOnce(
        _ id: RecordID,
        expecting version: Int?,
        to deed: Deed,
        by actor: Actor,
        finishing draft: FinishedDraft?,
        _ receipt: Receipt<ContactView>?,
        _ decide: @Sendable (ContactRecord, AssessmentRecord?, Instant) throws -> Revision
    ) async throws -> ContactView {
        let (old, before) = try await store.read { session in
            (try session.contact(id, .latest), try session.latestAssessment(of: id, .latest))
        }
        let rule = try Access.rule(for: actor, to: deed, old?.holding, called: "contact")
        guard let old else { throw Refusal.notFound("contact") }
        if let version, version != old.version { throw Refusal.stale(current: old.version) }

        let now = world.now
        let revision = try decide(old, before, now)
        var record = revision.record
        record.version = old.version + 1
        record.holding.involved.insert(actor.account)
        var change = Change(at: now, by: actor)
        var assessment: AssessmentRecord?
        if revision.isOfDocument {
            assessment = try await assess(&record, revision, of: old, in: &change, under: rule)
        } else {
            change.write(record, revision.verb, under: rule)
            for person in record.people { change.consult(.record(.person, person), under: rule) }
        }
        change.finish(draft)
        change.tell(revision.event, of: id)
        if let assessment { change.add(assessment, under: rule) }
        let view = ContactView(record, assessment ?? before, difference: Self.difference(before, assessment))
        return try await keep(change, view, receipt)
    }

    /// Writes what follows from another document, and assesses it.
    private func assess(
        _ record: inout ContactRecord,
        _ revision: Revision,
        of old: ContactRecord,
        in change: inout Change,
        under rule: String
    ) async throws -> AssessmentRecord {
        let contact = try assessing.contact(in: record.document)
        let links = links(of: contact, revision, old)
        let known = try await known(links.known, in: contact, of: old, by: change.by)
        record.links = links.all
        record.summary = ContactSummary(contact)
        record.documentVersion = record.version
        let times = try assessing.controlTimes(at: contact.at)
        record.controls = contact.heldControls(keeping: record.controls, by: times)
        change.write(record, revision.verb == .combine ? .alter : revision.verb, under: rule)
        let combined = change.combine(revision.links, in: old, under: rule)
        change.account(for: record, contact.details, known: known.records, combined: combined, under: rule)
        for (former, now) in try await formerly(record, old) {
            let person = change.records.lazy.compactMap { $0 as? PersonRecord }.first { $0.id == now }
            guard let person = person ?? known.records.values.first(where: { $0.id == now }) else { continue }
            change.carry(former, to: person, under: rule)
        }
        return try assess(record, known.earlier, at: change.at)
    }

    /// How those were reached safely who were somebody else until now, with who they are.
    private func formerly(
        _ record: ContactRecord,
        _ old: ContactRecord
    ) async throws -> [(safe: SafeContact, now: RecordID)] {
        let moved = record.links.compactMap { link in
            old.record(of: link.person).flatMap { $0 == link.record ? nil : (was: $0, now: link.record) }
        }
        guard !moved.isEmpty else { return [] }
        return try await store.read { session in
            try moved.compactMap { was, now in
                try session.person(was, .latest)?.safeContact.map { (safe: $0, now: now) }
            }
        }
    }

    private func links(
        of contact: Contact,
        _ revision: Revision,
        _ old: ContactRecord
    ) -> (all: [PersonLink], known: [PersonID: RecordID]) {
        var all = contact.links(keeping: old.links, givingNew: world.newID)
        for index in all.indices {
            guard let record = revision.links[all[index].person] else { continue }
            all[index].record = record
            all[index].isByHand = true
        }
        let known = all.filter { link in
            link.isByHand || old.links.contains { $0.record == link.record }
        }
        return (all, Dictionary(known.map { ($0.person, $0.record) }) { first, _ in first })
    }

    private static func difference(
        _ before: AssessmentRecord?,
        _ after: AssessmentRecord?
    ) -> AssessmentDifference? {
        guard let before, let after else { return nil }
        return AssessmentDifference(from: before.made.outline, to: after.made.outline)
    }
}

extension Change {
    /// Accounts for people who are found to be one: the record that is linked now, and the one that was.
    fileprivate mutating func combine(
        _ links: [PersonID: RecordID],
        in old: ContactRecord,
        under rule: String
    ) -> Set<RecordID> {
        var combined: Set<RecordID> = []
        for (person, record) in links.sorted(by: { $0.key < $1.key }) {
            for record in [record, old.record(of: person)].compactMap(\.self) where combined.insert(record).inserted {
                entries.append(JournalEntry(at: at, by: by, .combine, .record(.person, record), under: rule))
            }
        }
        return combined
    }
}
