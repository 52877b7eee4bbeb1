import Access
package import Recognise
package import Vocabulary

/// What every action that writes a contact works with: where it is kept, who assesses, and the world.
package struct ContactDesk<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    package let store: Store
    package let assessing: any Assessing
    package let world: any Surroundings

    package init(store: Store, assessing: any Assessing, world: any Surroundings) {
        self.store = store
        self.assessing = assessing
        self.world = world
    }

    /// The people whom links lead to; the actor must be able to see those whom the contact did not hold before.
    func known(
        _ links: [PersonID: RecordID],
        in contact: Contact,
        of old: ContactRecord?,
        by actor: Actor
    ) async throws -> KnownPeople {
        guard !links.isEmpty else { return KnownPeople() }
        let reach = try Access.reach(of: actor, to: .linkPerson)
        let trusted = Set(old?.people ?? [])
        return try await store.read { session in
            for (person, record) in links where !trusted.contains(record) {
                guard try session.isMet(record, within: reach) else { throw KnownPeople.unknown(person) }
            }
            return try KnownPeople(of: links, before: contact.at, apartFrom: old?.id, by: actor, in: session)
        }
    }

    func assess(
        _ record: ContactRecord,
        _ earlier: [EarlierDocument],
        at moment: Instant
    ) throws -> AssessmentRecord {
        let made = try assessing.assess(record.document, earlier: earlier, controls: record.controlsToday)
        return AssessmentRecord(id: world.newID(), of: record, at: moment, made)
    }

    /// Keeps a change together with the answer that it gives.
    ///
    /// - Throws: `Overtaken` where somebody wrote a record of it in between.
    func keep(_ change: Change, _ view: ContactView, _ receipt: Receipt<ContactView>?) async throws -> ContactView {
        let keep = try store.keeping(change)
        do {
            return try await store.write { session in
                try keep(session)
                if let restricted = try change.restrictingStaff(in: session, giving: world.newID) {
                    try session.keep(restricted)
                }
                if let receipt { try session.keep(receipt.kept(view, showing: view.record.people), at: change.at) }
                return view
            }
        } catch let refusal as Refusal where refusal.code == .versionStale {
            throw Overtaken()
        }
    }

    /// Does something anew on what others wrote, as long as they write in between.
    func untilKept(_ work: () async throws -> ContactView) async throws -> ContactView {
        for _ in 0..<5 {
            do { return try await work() } catch is Overtaken { continue }
        }
        throw StorageFault.busy
    }
}

/// Somebody wrote the contact, or a person of it, between reading and keeping.
struct Overtaken: Error {}

extension Change {
    mutating func add(_ assessment: AssessmentRecord, under rule: String) {
        write(assessment, .collect, under: rule)
        tell(.contactAssessed, of: assessment.contact)
    }
}

extension Contact {
    /// The records that the document itself names.
    var givenRecords: [PersonID: RecordID] {
        Dictionary(people.compactMap { person in person.record.map { (person.id, $0) } }) { first, _ in first }
    }

    var details: [PersonID: PersonDetails] {
        Dictionary(people.map { ($0.id, PersonDetails($0)) }) { first, _ in first }
    }

    /// A link for everybody: to the record that is named, to the one that was linked before, or to a new one.
    func links(keeping before: [PersonLink] = [], givingNew newID: () -> RecordID) -> [PersonLink] {
        people.map { person in
            let old = before.first { $0.person == person.id }
            return PersonLink(
                person,
                record: person.record ?? old?.record ?? newID(),
                isByHand: person.record != nil || old?.isByHand == true
            )
        }
    }
}
