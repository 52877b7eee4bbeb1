import Access
import Recognise
import Vocabulary

extension MemoryState {
    /// A record with what stands guard over the people in it.
    func guarded<Kept: Record>(_ record: Kept) -> Kept {
        guard !guarding.isEmpty, var guarded = record as? any GuardedRecord else { return record }
        var guards = Guards()
        for person in people(in: record) { add(person, to: &guards) }
        guarded.holding.guards = guards
        return guarded as? Kept ?? record
    }

    /// Of whom a record tells: itself, and everybody in the contact that it tells of.
    private func people(in record: some Record) -> Set<RecordID> {
        Set(
            record.subjects.flatMap { subject in
                (records[subject]?.last?.record as? ContactRecord)?.people ?? [subject]
            }
        )
    }

    private func add(_ person: RecordID, to guards: inout Guards) {
        if let details = (records[person]?.last?.record as? PersonRecord)?.details {
            for connection in kept(Connection.self) where connection.isOpen && connection.details.mean(details) {
                if connection.relation == .oneself {
                    guards.own.insert(connection.account)
                } else {
                    guards.connected.insert(connection.account)
                }
            }
        }
        for restriction in kept(Restriction.self) where restriction.isOpen && restriction.person == person {
            guards.restricted.insert(
                Guards.Restricted(person, by: restriction.agency, named: restriction.entitled)
            )
        }
    }

    private func kept<Kept: Record>(_ type: Kept.Type) -> [Kept] {
        guarding.compactMap { records[$0]?.last?.record as? Kept }
    }
}

extension PersonDetails {
    /// Whether these are the details of a person, by the same words and by nothing cleverer.
    func mean(_ person: PersonDetails) -> Bool {
        given?.lowercased() == person.given?.lowercased() && family?.lowercased() == person.family?.lowercased()
            && (born != nil && born == person.born || postcode != nil && postcode == person.postcode)
    }
}
