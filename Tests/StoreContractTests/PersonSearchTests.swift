import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

/// The search for people: what any store must find, however cleverly it looks.
struct PersonSearchTests {
    private let namesake = PersonRecord(
        id: .numbered(903),
        details: PersonDetails(given: "Nora", family: "Vane", born: "1951-11-20", postcode: "YY7 7YY")
    )
    private let foreigner = PersonRecord(
        id: .numbered(904),
        details: PersonDetails(given: "Nora", family: "Quill", born: "1951-04-02", postcode: "ZZ1 1AA")
    )

    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora, Cast.idris, namesake, foreigner)
        try await store.keep(try Cast.contact(1, Cast.nora, Cast.idris, namesake))
        try await store.keep(try Cast.contact(2, foreigner, by: .of(.responder, agency: "health")))
        return store
    }

    private func found(
        _ search: PersonSearch,
        by actor: Actor = .of(.responder, 9),
        in store: OpenStore
    ) async throws -> [FoundPerson] {
        let reach = try Access.reach(of: actor, to: .searchPeople)
        return try await store.read { try $0.people(matching: search, within: reach) }
    }

    @Test(arguments: Keeper.allCases) func `somebody is found by each thing that is known of them`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let searches: [(search: PersonSearch, why: String)] = [
            (PersonSearch(name: "Nora Quill"), "name exact"),
            (PersonSearch(name: "QUILL nora"), "name exact"),
            (PersonSearch(born: "1951-04-02"), "born the same day"),
            (PersonSearch(postcode: "zz11aa"), "same postcode"),
        ]
        for (search, why) in searches {
            let found = try await found(search, in: store)
            #expect(found.map(\.person.id) == [Cast.nora.id], "\(search)")
            #expect(found.first?.matched == [why], "\(search)")
            #expect(found.first?.person.details == Cast.nora.details, "\(search)")
        }
    }

    @Test(arguments: Keeper.allCases) func `the beginning of a name is enough`(keeper: Keeper) async throws {
        let found = try await found(PersonSearch(name: "Idris Quillf"), in: try await opened(keeper))
        #expect(found.map(\.person.id) == [Cast.idris.id])
        #expect(found.first?.matched.contains("name exact") == true)
        #expect(found.first?.matched.contains("name begins so") == true)
    }

    @Test(arguments: Keeper.allCases) func `whoever agrees in more comes first`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let found = try await found(PersonSearch(name: "Nora", postcode: "YY7 7YY"), in: store)
        #expect(found.map(\.person.id) == [namesake.id, Cast.nora.id])
        #expect(found.first?.matched == ["name exact", "same postcode"])
    }

    @Test(arguments: Keeper.allCases) func `no more are shown than are asked for`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        #expect(try await found(PersonSearch(name: "Nora"), in: store).count == 2)
        #expect(try await found(PersonSearch(name: "Nora", limit: 1), in: store).count == 1)
    }

    @Test(arguments: Keeper.allCases) func `only those met in a contact within reach are found`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let search = PersonSearch(name: "Nora Quill")
        let reached: [(actor: Actor, people: [RecordID])] = [
            (.of(.responder, 9), [Cast.nora.id]),
            (.of(.responder, 9, unit: "south"), []),
            (.of(.responder, 9, unit: nil), []),
            (.of(.hubCoordinator, 9, unit: "south"), [Cast.nora.id]),
            (.of(.partnerPractitioner, 9, agency: "health"), [foreigner.id]),
            (.of(.partnerPractitioner, 9, agency: "education"), []),
        ]
        for (actor, people) in reached {
            #expect(try await found(search, by: actor, in: store).map(\.person.id) == people, "\(actor.account)")
        }
    }

    @Test(arguments: Keeper.allCases) func `nobody is found by what nobody is, or by part of a name`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let searches = [
            PersonSearch(name: "Zebedee"), PersonSearch(name: "Nora Zebedee"), PersonSearch(born: "1931-01-01"),
            PersonSearch(postcode: "XX1 1XX"),
        ]
        for search in searches { #expect(try await found(search, in: store).isEmpty, "\(search)") }
    }

    @Test(arguments: Keeper.allCases) func `somebody is found by what is known of them now`(keeper: Keeper) async throws
    {
        let store = try await opened(keeper)
        try await store.keep(Cast.nora.next { $0.family = "Tamarind" })
        #expect(try await found(PersonSearch(name: "Nora Tamarind"), in: store).map(\.person.id) == [Cast.nora.id])
        #expect(try await found(PersonSearch(name: "Nora Quill"), in: store).isEmpty)
    }
}
