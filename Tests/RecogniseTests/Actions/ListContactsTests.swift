import Recognise
import TestSupport
import Testing
import Vocabulary

/// The list of contacts names nobody, and so is not accounted for.
struct ListContactsTests {
    private let store = MemoryStore()

    private func opened() throws -> ListContacts<MemoryStore> {
        try store.keep(Cast.nora, Cast.contact(1, Cast.nora), Cast.contact(2, Cast.nora, by: .of(.responder, 2)))
        try store.keep(Cast.contact(3, Cast.nora, by: .of(.responder, unit: "south")))
        return ListContacts(store: store)
    }

    @Test func `contacts within reach are listed, and the journal says nothing of it`() async throws {
        let list = try opened()
        let before = store.footprint
        let page = try await list(PageRequest(limit: 10), by: .of(.supervisor))
        #expect(page.items.map(\.id) == [.numbered(2), .numbered(1)])
        #expect(page.next == nil)
        #expect(store.footprint == before)
    }

    @Test func `the part is handed on`() async throws {
        let list = try opened()
        let page = try await list(PageRequest(limit: 1), by: .of(.supervisor))
        #expect(page.items.map(\.id) == [.numbered(2)])
        let rest = try await list(PageRequest(limit: 1, after: page.next), by: .of(.supervisor))
        #expect(rest.items.map(\.id) == [.numbered(1)])
    }

    @Test(arguments: [
        AccountRole.assessor, .trainer, .qualityAssurer, .licensingPanel, .welfareLead, .professionalStandards,
        .chiefOfficer, .administrator,
        .informationManager,
    ])
    func `one whose role sees no contacts gets no list`(role: AccountRole) async throws {
        let list = try opened()
        let refused = await #expect(throws: Refusal.self) { try await list(PageRequest(limit: 10), by: .of(role)) }
        #expect(refused?.code == .notAllowed)
    }
}
