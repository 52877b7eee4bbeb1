import Access
package import Recognise
package import Understand
package import Vocabulary

/// Lists what duty professionals were asked about a contact, the latest first; everybody in it is accounted for.
package struct ListAdvice<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
    private let desk: AdviceDesk<Store>

    package init(_ desk: AdviceDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ contact: RecordID, by actor: Actor) async throws -> ContactAdvice {
        let now = desk.world.now
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            var change = Change(at: now, by: actor)
            change.consult(record, under: rule)
            try session.keep(change)
            return ContactAdvice(people: record.people, items: try session.advice(about: contact))
        }
    }
}

/// What was asked about a contact, and everybody of it.
package struct ContactAdvice: Sendable {
    package let people: [RecordID]
    package let items: [AdviceRecord]
}
