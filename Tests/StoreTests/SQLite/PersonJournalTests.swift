import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// Whose records somebody's are, as the journal tells by what was found to be the same.
struct PersonJournalTests {
    private static let people = (1...4).map { RecordID.numbered($0 + 900) }

    /// Four people of whom nothing is linked.
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        for id in Self.people { try await opened.keep(PersonRecord(id: id, details: PersonDetails())) }
        return opened
    }

    /// One change in which two people are found to be one; it begins with the entry of the contact, as each does.
    private func link(_ one: Int, _ other: Int, in opened: OpenedStore) async throws {
        var change = Change(at: .noon, by: .of(.responder))
        change.consult(.search, under: "same-unit")
        for index in [one, other] {
            let person = JournalSubject.record(.person, Self.people[index])
            change.entries.append(JournalEntry(at: .noon, by: .of(.responder), .combine, person, under: "same-unit"))
        }
        let linked = change
        try await opened.store.write { try $0.keep(linked) }
    }

    private func records(of index: Int, in opened: OpenedStore) async throws -> [Int] {
        let found = try await opened.store.read { try $0.records(of: Self.people[index]) }
        return found.compactMap(Self.people.firstIndex)
    }

    @Test func `somebody who was never linked is one record`() async throws {
        let opened = try await opened()
        #expect(try await records(of: 0, in: opened) == [0])
    }

    @Test func `links lead in both directions and over several steps`() async throws {
        let opened = try await opened()
        try await link(0, 1, in: opened)
        try await link(1, 2, in: opened)
        #expect(try await records(of: 0, in: opened) == [0, 1, 2])
        #expect(try await records(of: 2, in: opened) == [2, 1, 0])
        #expect(try await records(of: 3, in: opened) == [3])
    }

    @Test func `two links in one second by the same account stay apart`() async throws {
        let opened = try await opened()
        try await link(0, 1, in: opened)
        try await link(2, 3, in: opened)
        #expect(try await records(of: 1, in: opened) == [1, 0])
    }

    @Test func `what is no person has no records`() async throws {
        let opened = try await opened()
        #expect(try await opened.store.read { try $0.records(of: .numbered(999)) }.isEmpty)
    }

    @Test func `parts of the answer follow each other, newest first`() async throws {
        let opened = try await opened()
        try await link(0, 1, in: opened)
        let people = Array(Self.people.prefix(2))
        let first = try await opened.store.read {
            try $0.journal(concerning: people, for: "police", PageRequest(limit: 3))
        }
        let rest = try await opened.store.read { store in
            try store.journal(concerning: people, for: "police", PageRequest(limit: 3, after: first.next))
        }
        #expect((first.items + rest.items).map(\.line.sequence) == [7, 6, 2, 1])
        #expect(rest.next == nil)
    }

    @Test func `an agency accounts for what its people did, and for what others did with what is its own`() async throws
    {
        let opened = try await OpenedStore()
        let ours = try Cast.contact(1, Cast.nora)
        let health = Actor.of(.informationManager, 8, agency: "health")
        for record in [Cast.nora, ours] as [any Record] { try await opened.keep(record) }
        var change = Change(at: .noon, by: health)
        change.consult(.record(.person, Cast.nora.id), under: "same-agency")
        change.consult(.record(.contact, ours.id), under: "same-agency")
        let looked = change
        try await opened.store.write { try $0.keep(looked) }
        func told(_ agency: AgencyID) async throws -> [[String?]] {
            try await opened.store.read { store in
                try store.journal(concerning: [Cast.nora.id], for: agency, PageRequest(limit: 9)).items.map {
                    [$0.line.agency.text, $0.line.subjectKind]
                }
            }
        }
        #expect(try await told("police") == [["health", "contact"], ["police", "contact"], ["police", "person"]])
        #expect(try await told("health") == [["health", "contact"], ["health", "person"]])
        #expect(try await told("adult-social-care").isEmpty)
    }

    @Test func `whom an agency has nothing of is not there for it, nor whom one knows oneself`() async throws {
        let opened = try await OpenedStore()
        for record in [Cast.nora, try Cast.contact(1, Cast.nora)] as [any Record] { try await opened.keep(record) }
        func isKnown(_ actor: Actor) async throws -> Bool {
            let reach = try Access.reach(of: actor, to: .readJournal)
            return try await opened.store.read { try $0.areKnown([Cast.nora.id], to: reach) }
        }
        let manager = Actor.of(.informationManager, 8)
        #expect(try await isKnown(manager))
        #expect(try await !isKnown(.of(.informationManager, 8, agency: "health")))
        try await opened.keep(try Connection(id: .numbered(401), .friend, Cast.nora.details, at: .noon, by: manager))
        #expect(try await !isKnown(manager))
        #expect(try await isKnown(.of(.informationManager, 9)))
    }
}
