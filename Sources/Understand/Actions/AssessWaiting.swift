import Access
package import Recognise
package import Vocabulary

/// Assesses contacts that were recorded without being assessed; it may be stopped at any moment and begun again.
package struct AssessWaiting<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    /// Assesses at most so many, and says how many it did.
    ///
    /// - Throws: `Refusal` where none of them can be read under the policy in force; one that cannot holds up no other.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let waiting = try await desk.store.read { try $0.contactsToAssess(atMost: limit) }
        var refusals: [Refusal] = []
        for record in waiting {
            do { try await assess(record) } catch let refusal as Refusal { refusals.append(refusal) }
        }
        if let first = refusals.first, refusals.count == waiting.count { throw first }
        return waiting.count - refusals.count
    }

    private func assess(_ record: ContactRecord) async throws {
        let actor = Actor(account: "heed", agency: record.holding.agency, roles: [])
        let contact = try desk.assessing.contact(in: record.document)
        let links = Dictionary(record.links.map { ($0.person, $0.record) }) { first, _ in first }
        let known = try await desk.store.read { session in
            try KnownPeople(of: links, before: contact.at, apartFrom: record.id, by: actor, in: session)
        }
        let now = desk.world.now
        var change = Change(at: now, by: actor)
        change.add(try desk.assess(record, known.earlier, at: now), under: "assesses-in-the-background")
        for person in record.people { change.consult(.record(.person, person), under: "assesses-in-the-background") }
        try await desk.store.write { [change] session in
            let latest = try session.contact(record.id, .latest)
            // Somebody else's change has been assessed with it, or waits itself.
            if latest?.documentVersion == record.documentVersion { try session.keep(change) }
        }
    }
}
