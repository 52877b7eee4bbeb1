package import Access
package import Recognise
import Understand
package import Vocabulary

extension MemorySession: ContactRecords {
    package func contact(_ id: RecordID, _ edition: Edition) throws -> ContactRecord? {
        state.record(id, edition, as: ContactRecord.self)
    }

    package func contacts(within reach: Reach, _ page: PageRequest) throws -> Page<ContactLine> {
        let reached = state.latest(ContactRecord.self).reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: reached, page) { $0.id.text }.map(line)
    }

    package func contacts(of person: RecordID) throws -> [ContactRecord] {
        state.latest(ContactRecord.self)
            .filter { $0.people.contains(person) }
            .sorted { ($0.summary.at, $0.id) > ($1.summary.at, $1.id) }
    }

    package func contacts(
        of person: RecordID,
        before moment: Instant,
        heldBy agency: AgencyID,
        atMost limit: Int
    ) throws -> [ContactRecord] {
        let earlier = try contacts(of: person).filter { $0.summary.at < moment && $0.holding.agency == agency }
        return Array(earlier.prefix(limit))
    }

    func isAssessed(_ contact: ContactRecord) -> Bool {
        state.latest(AssessmentRecord.self).contains {
            $0.contact == contact.id && $0.contactVersion >= contact.documentVersion
        }
    }

    func line(_ contact: ContactRecord) -> ContactLine {
        ContactLine(
            id: contact.id,
            version: contact.version,
            summary: contact.summary,
            recordedAt: contact.recordedAt,
            agency: contact.holding.agency,
            unit: contact.holding.unit,
            isAssessed: isAssessed(contact)
        )
    }
}
