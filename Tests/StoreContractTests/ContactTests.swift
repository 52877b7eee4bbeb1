import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Contacts, and the people who were met in them.
struct ContactTests {
    private func contacts(of person: PersonRecord, in store: OpenStore) async throws -> [RecordID] {
        try await store.read { try $0.contacts(of: person.id) }.map(\.id)
    }

    @Test(arguments: Keeper.allCases) func `a line tells what stands, and names nobody`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let actor = Actor.of(.responder)
        let contact = try Cast.contact(1, Cast.nora, by: actor)
        try await store.keep(Cast.nora, contact)
        let summary = ContactSummary(at: .afterNoon(-90), kind: .call, reference: "R/7", grade: .medium)
        try await store.keep(contact.next { $0.summary = summary })
        let reach = try Access.reach(of: actor, to: .readContact)
        let line = try #require(
            try await store.read { try $0.contacts(within: reach, PageRequest(limit: 5)) }.items.first
        )
        #expect(line.id == contact.id)
        #expect(line.version == 2)
        #expect(line.summary == summary)
        #expect(line.recordedAt == .noon)
        #expect(line.agency == "police")
        #expect(line.unit == "north")
        #expect(!line.isAssessed)
    }

    @Test(arguments: Keeper.allCases) func `a line says whether what stands has been assessed`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let reach = try Access.reach(of: .of(.responder), to: .readContact)
        let isAssessed = { @Sendable in
            try await store.read { try $0.contacts(within: reach, PageRequest(limit: 5)) }.items.map(\.isAssessed)
        }
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(Cast.nora, contact)
        #expect(try await isAssessed() == [false])
        try await store.keep(try AssessmentRecord.small(.numbered(2), of: contact))
        #expect(try await isAssessed() == [true])
        let reviewed = contact.next()
        try await store.keep(reviewed)
        #expect(try await isAssessed() == [true])
        let changed = reviewed.next { $0.documentVersion = 3 }
        try await store.keep(changed)
        #expect(try await isAssessed() == [false])
        try await store.keep(try AssessmentRecord.small(.numbered(3), of: changed))
        #expect(try await isAssessed() == [true])
    }

    @Test(arguments: Keeper.allCases) func `the contacts of a person come latest first by when they were`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.keep(Cast.nora, Cast.idris)
        for (number, late) in [(1, 5), (2, 900), (3, -60), (4, 5)] {
            try await store.keep(try Cast.contact(number, Cast.nora, at: .afterNoon(late)))
        }
        try await store.keep(try Cast.contact(5, Cast.idris))
        #expect(try await contacts(of: Cast.nora, in: store) == [2, 4, 1, 3].map(RecordID.numbered))
        #expect(try await contacts(of: Cast.idris, in: store) == [.numbered(5)])
    }

    @Test(arguments: Keeper.allCases) func `the contacts before a moment are those of one agency, the latest of them`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.keep(Cast.nora, Cast.idris)
        for (number, late) in [(1, 5), (2, 900), (3, -60), (4, 6)] {
            try await store.keep(try Cast.contact(number, Cast.nora, at: .afterNoon(late)))
        }
        let foreign = Actor.of(.responder, agency: "health")
        try await store.keep(try Cast.contact(5, Cast.nora, by: foreign, at: .afterNoon(1)), by: foreign)
        try await store.keep(try Cast.contact(6, Cast.idris, at: .afterNoon(1)))

        func earlier(before late: Int, heldBy agency: AgencyID = "police", atMost limit: Int = 9) async throws -> [Int]
        {
            let nora = Cast.nora.id
            let found = try await store.read {
                try $0.contacts(of: nora, before: .afterNoon(late), heldBy: agency, atMost: limit)
            }
            return try found.map { try #require([1, 2, 3, 4, 5, 6].map(RecordID.numbered).firstIndex(of: $0.id)) + 1 }
        }
        #expect(try await earlier(before: 900) == [4, 1, 3])
        #expect(try await earlier(before: 901) == [2, 4, 1, 3])
        #expect(try await earlier(before: 900, atMost: 2) == [4, 1])
        #expect(try await earlier(before: 900, heldBy: "health") == [5])
        #expect(try await earlier(before: -60).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `a contact goes with its links, whoever may see it`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let foreign = Actor.of(.responder, agency: "health")
        let first = try Cast.contact(1, Cast.nora, by: foreign)
        try await store.keep(Cast.nora, Cast.idris, first, by: foreign)
        let reach = try Access.reach(of: foreign, to: .linkPerson)
        #expect(try await store.read { try $0.isMet(Cast.nora.id, within: reach) })
        #expect(try await !store.read { try $0.isMet(Cast.idris.id, within: reach) })
        let elsewhere = try Access.reach(of: .of(.responder), to: .linkPerson)
        #expect(try await !store.read { try $0.isMet(Cast.nora.id, within: elsewhere) })

        let second = first.next { $0.links[0].record = Cast.idris.id }
        try await store.keep(second)
        #expect(try await contacts(of: Cast.nora, in: store).isEmpty)
        #expect(try await contacts(of: Cast.idris, in: store) == [first.id])
        #expect(try await store.read { try $0.isMet(Cast.idris.id, within: reach) })

        try await store.keep(second.next { $0.links = [] })
        #expect(try await contacts(of: Cast.idris, in: store).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `somebody who is two people of one contact is met in it once`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora, Cast.nora)
        try await store.keep(Cast.nora, contact)
        #expect(contact.links.count == 2)
        #expect(try await contacts(of: Cast.nora, in: store) == [contact.id])
    }

    @Test(arguments: Keeper.allCases) func `the contacts of a person are as they stand now`(keeper: Keeper) async throws
    {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(Cast.nora, contact)
        try await store.keep(contact.next { $0.summary.grade = .high })
        let found = try await store.read { try $0.contacts(of: Cast.nora.id) }
        #expect(found.map(\.version) == [2])
        #expect(found.map(\.summary.grade) == [.high])
        #expect(try await contacts(of: Cast.idris, in: store).isEmpty)
    }
}
