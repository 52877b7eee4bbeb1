import Recognise
import Vocabulary

extension Change {
    /// Accounts for everybody in a contact once: new, changed, or looked at.
    mutating func account(
        for contact: ContactRecord,
        _ people: [PersonID: PersonDetails],
        known: [PersonID: PersonRecord],
        combined: Set<RecordID> = [],
        under rule: String
    ) {
        var seen = combined
        for link in contact.links where seen.insert(link.record).inserted {
            let details = people[link.person] ?? PersonDetails()
            guard var person = known[link.person] else {
                write(PersonRecord(id: link.record, details: details), .collect, under: rule)
                continue
            }
            let updated = person.details.updated(by: details)
            if updated == person.details {
                consult(.record(.person, person.id), under: rule)
            } else {
                person.details = updated
                person.version += 1
                write(person, .alter, under: rule)
            }
        }
    }
}
