import Recognise
import TestSupport
import Testing
import Vocabulary

/// A search is accounted for, and so is everybody whom it shows.
struct SearchPeopleTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings(at: .afterNoon(30))
    private var search: SearchPeople<MemoryStore> { SearchPeople(store: store, world: world) }

    private func keepPeople() throws -> Int {
        var namesake = PersonRecord(id: .numbered(903), details: Cast.nora.details)
        namesake.details.postcode = "YY7 7YY"
        try store.keep(Cast.nora, Cast.idris, namesake, Cast.contact(1, Cast.nora, Cast.idris, namesake))
        return store.state.journal.count
    }

    @Test func `everybody shown has one entry, after one for the search`() async throws {
        let before = try keepPeople()
        let found = try await search(PersonSearch(name: "Nora Quill", postcode: "ZZ1 1AA"), by: .of(.responder, 2))
        #expect(found.map(\.person.id) == [Cast.nora.id, .numbered(903)])
        let entries = store.journaled(after: before)
        #expect(entries.map(\.kind) == ["search", "person", "person"])
        #expect(entries.map(\.id) == [nil, Cast.nora.id, .numbered(903)])
        #expect(entries.allSatisfy { $0.verb == "consult" && $0.rule == "searches-people" && $0.version == nil })
        #expect(store.state.events.isEmpty)
    }

    @Test func `what was sought stands beside the entry of the search alone`() async throws {
        let before = try keepPeople()
        let asked = PersonSearch(name: "Nora Quill", born: "1951", postcode: "ZZ1 1AA")
        _ = try await search(asked, by: .of(.responder, 2))
        #expect(store.state.details == [before + 1: "name: Nora Quill\nborn: 1951\npostcode: ZZ1 1AA"])
    }

    @Test func `a search that finds nobody is accounted for too`() async throws {
        let before = try keepPeople()
        #expect(try await search(PersonSearch(born: "1900-01-01"), by: .of(.responder, 2)).isEmpty)
        #expect(store.journaled(after: before).map(\.kind) == ["search"])
        #expect(store.state.details == [before + 1: "born: 1900-01-01"])
    }

    @Test func `one of another unit finds nobody, and the search stands in the journal`() async throws {
        let before = try keepPeople()
        #expect(try await search(PersonSearch(name: "Nora Quill"), by: .of(.responder, unit: "south")).isEmpty)
        #expect(store.journaled(after: before).map(\.kind) == ["search"])
    }

    @Test(arguments: [
        AccountRole.assessor, .trainer, .qualityAssurer, .licensingPanel, .welfareLead, .professionalStandards,
        .chiefOfficer, .administrator,
        .informationManager,
    ])
    func `one whose role sees no people is refused`(role: AccountRole) async throws {
        _ = try keepPeople()
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self) {
            try await search(PersonSearch(name: "Nora Quill"), by: .of(role))
        }
        #expect(refused?.code == .notAllowed)
        #expect(store.footprint == before)
    }
}
