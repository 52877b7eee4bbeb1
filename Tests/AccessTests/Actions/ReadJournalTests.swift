import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

/// The journal is read by those whose task that is, and tells that it was read.
struct ReadJournalTests {
    private let store = MemoryStore()
    private let reader = Actor.of(.informationManager)
    private var read: ReadJournal<MemoryStore> {
        ReadJournal(store: store, world: FixedSurroundings(at: .afterNoon(60)))
    }

    @Test func `what is shown is what stood before it was read`() async throws {
        try store.keep(Cast.nora, Cast.idris)
        let page = try await read(JournalQuestion(), PageRequest(limit: 10), by: reader)
        #expect(page.items.map(\.sequence) == [2, 1])
        let next = try await read(JournalQuestion(), PageRequest(limit: 10), by: reader)
        #expect(next.items.map(\.sequence) == [3, 2, 1])
    }

    @Test func `what people of another agency did is theirs to account for`() async throws {
        try store.keep(Cast.nora)
        let elsewhere = Actor.of(.informationManager, 8, agency: "health")
        #expect(try await read(JournalQuestion(), PageRequest(limit: 10), by: elsewhere).items.isEmpty)
        let asked = JournalQuestion(agency: reader.agency)
        let theirs = try await read(asked, PageRequest(limit: 10), by: elsewhere)
        #expect(theirs.items.map(\.agency) == ["health"])
    }

    @Test func `reading is one entry of its own kind`() async throws {
        try store.keep(Cast.nora)
        _ = try await read(JournalQuestion(subject: Cast.nora.id), PageRequest(limit: 10), by: reader)
        let entries = store.state.journal.dropFirst()
        #expect(entries.map(\.verb) == ["consult"])
        #expect(entries.map(\.subjectKind) == ["journal"])
        #expect(entries.map(\.subject) == [nil])
        #expect(entries.map(\.rule) == ["reads-journal"])
        #expect(entries.map(\.actor) == [reader.account])
        #expect(entries.map(\.at) == [.afterNoon(60)])
        #expect(store.state.events.isEmpty)
    }

    @Test func `the question and the part are handed on`() async throws {
        try store.keep(Cast.nora, Cast.idris)
        try store.keep(Cast.nora.next { $0.given = "Leonora" })
        let page = try await read(JournalQuestion(subject: Cast.nora.id), PageRequest(limit: 1), by: reader)
        #expect(page.items.map(\.sequence) == [3])
        let rest = PageRequest(limit: 1, after: page.next)
        #expect(try await read(JournalQuestion(subject: Cast.nora.id), rest, by: reader).items.map(\.sequence) == [1])
    }

    @Test(arguments: AccountRole.allCases.filter { $0 != .informationManager })
    func `nobody else reads it`(role: AccountRole) async throws {
        try store.keep(Cast.nora)
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self) {
            try await read(JournalQuestion(), PageRequest(limit: 10), by: .of(role))
        }
        #expect(refused?.code == .notAllowed)
        #expect(store.footprint == before)
    }
}
