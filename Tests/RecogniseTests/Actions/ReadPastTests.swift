import Recognise
import TestSupport
import Testing
import Vocabulary

/// When a contact was written, and by whom.
struct ReadPastTests {
    private let store = MemoryStore()
    private var past: ReadPast<MemoryStore> { ReadPast(store: store, world: FixedSurroundings(at: .afterNoon(90))) }

    private func keepTwoVersions() throws {
        let contact = try Cast.contact(1, Cast.nora)
        try store.keep(Cast.nora, contact)
        try store.keep(contact.next(), by: .of(.supervisor), at: .afterNoon(30))
    }

    @Test func `the versions are told, and looking is accounted for without naming anybody`() async throws {
        try keepTwoVersions()
        let before = store.state.journal.count
        let versions = try await past(.numbered(1), by: .of(.responder, 2))
        #expect(
            versions == [
                PastVersion(version: 1, at: .noon, by: Actor.of(.responder).account),
                PastVersion(version: 2, at: .afterNoon(30), by: Actor.of(.supervisor).account),
            ]
        )
        #expect(
            store.journaled(after: before) == [Journaled(.consult, .contact, .numbered(1), under: "same-unit")]
        )
        #expect(store.state.journal.last?.at == .afterNoon(90))
        #expect(store.state.events.isEmpty)
    }

    @Test(arguments: [
        (Actor.of(.responder, unit: "south"), Refusal.Code.notFound),
        (.of(.specialist, agency: "health"), .notFound),
        (.of(.informationManager), .notAllowed),
    ])
    func `others are refused, and nothing is left of it`(actor: Actor, code: Refusal.Code) async throws {
        try keepTwoVersions()
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self) { try await past(.numbered(1), by: actor) }
        #expect(refused?.code == code)
        #expect(store.footprint == before)
    }

    @Test func `a contact that is not there has no past`() async throws {
        let refused = await #expect(throws: Refusal.self) { try await past(.numbered(77), by: .of(.responder)) }
        #expect(refused?.code == .notFound)
        #expect(store.state.journal.isEmpty)
    }
}
