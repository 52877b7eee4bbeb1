import Access
import Documents
import Notation
import PolicyBook
import Recognise
import Understand
import Vocabulary

@testable import Website

/// The example contacts of the policy, each assessed, as the page of an assessment is told from them.
enum Examples {
    static func sources() throws -> [AssessmentSource] {
        let folder = try PolicyFolder.bundled()
        let policies = PoliciesByDay(try PolicyBook(folder))
        let assessing = LiveAssessing(policies)
        return try folder.files(under: "cases/contacts").map { file in
            let root = try NodeReader.yaml(file.bytes, from: Source(name: file.path))
            let document = KeptDocument(root["contact"] ?? root)
            let made = try assessing.assess(document, earlier: [], controls: nil)
            let contact = try assessing.contact(in: document)
            let actor = Actor(account: "a", agency: "police", unit: "north", roles: [.responder])
            let record = ContactRecord(
                id: RecordID("019a0000-0000-7000-8000-000000000009"),
                document: document,
                summary: ContactSummary(contact),
                at: contact.at,
                by: actor,
                links: []
            )

            let names = Names(try policies.policy(at: contact.at).policy)
            return AssessmentSource(
                record: record,
                contact: contact,
                kept: try KeptAssessment(made),
                made: AssessmentRecord(id: record.id, of: record, at: contact.at, made),
                names: names.naming(Dictionary(contact.people.map { ($0.id, $0.spokenName) }) { first, _ in first }),
                staff: StaffNames(["a": "Asha Rao"])
            )
        }
    }
}
