import Access
package import Recognise
package import Understand
package import Vocabulary

/// Keeps that a duty professional was asked, and what was decided; whoever was named to them is accounted for as told of.
package struct RecordAdvice<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
    private let desk: AdviceDesk<Store>

    package init(_ desk: AdviceDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewAdvice,
        about contact: RecordID,
        by actor: Actor,
        receipt: Receipt<AdviceRecord>? = nil
    ) async throws -> AdviceRecord {
        let now = desk.world.now
        let id = desk.world.newID()
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .recordAdvice, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            let advice = try new.record(id, of: record, under: policy, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(advice, .collect, under: rule)
            for person in record.people {
                let subject = JournalSubject.record(.person, person)
                // Nobody was told of anybody where nobody answered.
                let isTold = advice.advised != nil && advice.asked.naming.contains(person)
                if isTold, advice.asked.agency != actor.agency {
                    change.disclose(subject, to: advice.asked.agency, under: rule)
                } else {
                    change.consult(subject, under: rule)
                }
            }
            change.tell(.adviceRecorded, of: contact)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(advice, showing: record.people), at: now) }
            return advice
        }
    }
}
