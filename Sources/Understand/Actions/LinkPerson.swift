import Access
package import Recognise
package import Vocabulary

/// Says by hand that a person of a contact is somebody who is known, and assesses it with what is known of them.
package struct LinkPerson<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ person: PersonID,
        of contact: RecordID,
        to known: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        do {
            return try await link(person, of: contact, to: known, expecting: version, by: actor, receipt)
        } catch let refusal as Refusal {
            throw refusal.moved(from: KnownPeople.field(of: person), to: "record")
        }
    }

    private func link(
        _ person: PersonID,
        of contact: RecordID,
        to known: RecordID,
        expecting version: Int?,
        by actor: Actor,
        _ receipt: Receipt<ContactView>?
    ) async throws -> ContactView {
        try await desk.revise(contact, expecting: version, to: .linkPerson, by: actor, receipt: receipt) { old, _, _ in
            guard old.links.contains(where: { $0.person == person }) else {
                let remedy = "the people of this contact are " + old.links.map(\.person.text).joined(separator: ", ")
                let problem = FieldProblem(field: "person", problem: "there is nobody of this id", remedy: remedy)
                throw Refusal(.badInput, problem.problem, remedy: remedy, problems: [problem])
            }
            return Revision(record: old, links: [person: known], verb: .combine, event: .personLinked)
        }
    }
}
