package import Access
package import Recognise
package import Vocabulary

extension MemorySession: PersonRecords {
    package func person(_ id: RecordID, _ edition: Edition) throws -> PersonRecord? {
        state.record(id, edition, as: PersonRecord.self)
    }

    package func isMet(_ person: RecordID, within reach: Reach) throws -> Bool {
        try contacts(of: person).contains { reach.inLists.rule(for: $0.holding) != nil }
    }

    package func people(matching search: PersonSearch, within reach: Reach) throws -> [FoundPerson] {
        let reached = try state.latest(PersonRecord.self).filter { try isMet($0.id, within: reach) }
        let found = reached.compactMap { person in
            PlainMatch(person.details, search).map { (person: person, match: $0) }
        }
        return found.sorted { ($1.match.parts, $0.match.rungs[0]) < ($0.match.parts, $1.match.rungs[0]) }
            .prefix(search.limit)
            .map { FoundPerson(person: $0.person, matched: $0.match.words) }
    }
}
