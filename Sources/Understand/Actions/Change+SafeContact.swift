import Recognise
import Vocabulary

extension Change {
    /// Keeps what is known of reaching somebody safely, who is found to be somebody else: nobody falls off a list by a link.
    mutating func carry(_ former: SafeContact, to person: PersonRecord, under rule: String) {
        let index = records.firstIndex { $0.id == person.id }
        if let index, var written = records[index] as? PersonRecord {
            written.safeContact = written.safeContact?.joined(with: former) ?? former
            records[index] = written
        } else {
            var next = person
            next.safeContact = person.safeContact?.joined(with: former) ?? former
            guard next.safeContact != person.safeContact else { return }
            next.version += 1
            write(next, .alter, under: rule)
        }
    }
}
