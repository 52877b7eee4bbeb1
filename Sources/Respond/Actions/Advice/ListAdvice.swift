import Access
package import Recognise
package import Understand
package import Vocabulary

/// Lists what duty professionals were asked about a contact, the latest first; everybody in it is accounted for, with those
/// of whom it told when it was asked.
package struct ListAdvice<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
    private let desk: AdviceDesk<Store>

    package init(_ desk: AdviceDesk<Store>) {
        self.desk = desk
    }

    /// Beside the contact, which accounts for its people, it accounts for those alone who were of it when it was asked.
    package func callAsFunction(
        _ contact: RecordID,
        besideContact isBeside: Bool = false,
        by actor: Actor
    ) async throws -> ContactAdvice {
        let now = desk.world.now
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            let items = try session.advice(about: contact)
            let people = (record.people + items.flatMap(\.people)).removingRepeats()
            var change = Change(at: now, by: actor)
            if !isBeside { change.consult(.record(.contact, contact), under: rule) }
            for person in people where !isBeside || !record.people.contains(person) {
                change.consult(.record(.person, person), under: rule)
            }
            if !change.entries.isEmpty { try session.keep(change) }
            return ContactAdvice(people: people, items: items)
        }
    }
}

/// What was asked about a contact, and everybody whom it may tell of.
package struct ContactAdvice: Sendable {
    package let people: [RecordID]
    package let items: [AdviceRecord]
}
