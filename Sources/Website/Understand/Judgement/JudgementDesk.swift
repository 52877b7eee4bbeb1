import Access
import PolicyBook
import Recognise
import Store
import Understand
import Vocabulary

/// Reads what the pages of a judgement are told from.
struct JudgementDesk {
    let site: Site
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    var store: Store { desk.store }

    func guide() throws -> JudgementGuide {
        JudgementGuide(try policies.policy(at: site.world.now).policy)
    }

    /// A contact as it stands, with its assessment.
    func source(_ contact: RecordID, by actor: Actor) async throws -> AssessmentSource {
        let view = try await ReadContact(store: store, world: site.world)(contact, .latest, by: actor)
        guard let made = view.assessment else { throw Refusal.notFound("assessment") }
        return try await source(view.record, made)
    }

    /// A contact with an assessment that was made of it.
    func source(_ record: ContactRecord, _ made: AssessmentRecord) async throws -> AssessmentSource {
        let contact = try desk.assessing.contact(in: made.made.input)
        let policy = try policies.policy(at: contact.at).policy
        let names = try await store.read { session in
            let judgements = try session.past(of: record.id).compactMap {
                try session.contact(record.id, .version($0.version))?.judgement?.by
            }
            let staff = [record.recordedBy] + judgements + record.reviews.map(\.by)
            return try Dictionary(
                staff.removingRepeats().compactMap { id in
                    try session.account(RecordID(id.text)).map { (id, $0.name) }
                }
            ) { first, _ in first }
        }
        return AssessmentSource(
            record: record,
            contact: contact,
            kept: try KeptAssessment(made.made),
            made: made,
            names: Names(policy).naming(
                Dictionary(contact.people.map { ($0.id, $0.spokenName) }) { first, _ in first }
            ),
            staff: StaffNames(names)
        )
    }

    /// The assessment on which a judgement was made; the last one where that was not noted.
    func source(of judgement: MadeJudgement, in current: AssessmentSource) async throws -> AssessmentSource {
        guard
            let id = judgement.assessment,
            let made = try await store.read({ try $0.assessment(id) })
        else { return current }
        return try await source(current.record, made)
    }
}
