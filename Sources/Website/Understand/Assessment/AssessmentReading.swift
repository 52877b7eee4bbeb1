import Access
import PolicyBook
import Recognise
import Store
import Understand
import Vocabulary

/// Reads the assessments that pages are told from.
struct AssessmentReading: Sendable {
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    private static let contacts = RecentTexts<Contact>()
    private static let assessments = RecentTexts<KeptAssessment>()

    var store: Store { desk.store }

    /// A contact as it stands, with its assessment and the names of those who worked on it.
    func latest(_ contact: RecordID, by actor: Actor) async throws -> AssessmentSource {
        let view = try await ReadContact(store: store, world: desk.world)(contact, .latest, by: actor)
        return try await source(view)
    }

    /// A contact that was read, with its assessment and the names of those who worked on it.
    func source(_ view: ContactView) async throws -> AssessmentSource {
        guard let made = view.assessment else { throw Refusal.notFound("assessment") }
        var source = try source(view.record, made)
        let record = view.record
        let staff = [record.recordedBy] + [record.judgement?.by].compactMap(\.self) + record.reviews.map(\.by)
        source.staff = try await store.read { try StaffNames(staff, in: $0) }
        return source
    }

    /// A contact with an assessment that was made of it.
    func source(_ record: ContactRecord, _ made: AssessmentRecord) throws -> AssessmentSource {
        let contact = try contact(in: made.made.input)
        return AssessmentSource(
            record: record,
            contact: contact,
            kept: try Self.assessments.made(of: made.made.output.json) { try KeptAssessment(made.made) },
            made: made,
            names: try names(of: contact)
        )
    }

    /// A contact as its document tells it.
    func contact(in document: KeptDocument) throws -> Contact {
        try Self.contacts.made(of: document.json) { try desk.assessing.contact(in: document) }
    }

    /// What the people and the terms of a contact are called, under the policy of its time.
    func names(of contact: Contact) throws -> Names {
        Names(try policies.policy(at: contact.at).policy).with(contact.people)
    }
}
