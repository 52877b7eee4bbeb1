import DemoForce
import Recognise
import Respond
import Store
import Understand
import Vocabulary

extension DemoScene {
    func keep(_ safe: DemoSafeContact, of contact: RecordID) async throws {
        let record = try await desk.store.read { try $0.contact(contact, .latest) }
        guard let person = record?.record(of: PersonID(safe.person)) else { throw Refusal.notFound("person") }
        let written = WrittenSafeContact(
            how: safe.how,
            never: safe.never,
            keptFrom: safe.agency.map { [AgencyID($0)] } ?? [],
            others: safe.others,
            because: safe.why
        )
        _ = try await KeepSafeContact(handover)(written, of: person, expecting: nil, by: actor)
    }
}
