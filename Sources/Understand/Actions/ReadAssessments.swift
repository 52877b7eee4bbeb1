import Access
package import Recognise
package import Vocabulary

/// Shows the assessments that were made of a contact, or one of them whole.
package struct ReadAssessments<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Those of a contact, oldest first, without what they say of people.
    package func of(_ contact: RecordID, by actor: Actor) async throws -> [AssessmentRecord] {
        let now = world.now
        return try await store.write { session in
            let holding = try session.contact(contact, .latest)?.holding
            let rule = try Access.rule(for: actor, to: .readContact, holding, called: "contact")
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, contact), under: rule)
            try session.keep(change)
            return try session.assessments(of: contact)
        }
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> AssessmentRecord {
        let now = world.now
        return try await store.write { session in
            let assessment = try session.assessment(id)
            let latest = try assessment.flatMap { try session.contact($0.contact, .latest) }
            let rule = try Access.rule(for: actor, to: .readContact, latest?.holding, called: "assessment")
            guard
                let assessment,
                let record = try session.contact(assessment.contact, .version(assessment.contactVersion))
            else { throw Refusal.notFound("assessment") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.assessment, id), under: rule)
            for person in record.people { change.consult(.record(.person, person), under: rule) }
            try session.keep(change)
            return assessment
        }
    }
}
