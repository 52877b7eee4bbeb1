import Access
import TestSupport
import Testing
import Vocabulary

/// Everybody reads what was written down of themselves, and of nobody else.
struct ReadOwnJournalTests {
    private static let day = 24 * 60 * 60

    private let store = MemoryStore()
    private let reader = Actor.of(.responder)

    private func read(_ limit: Int = 10, at moment: Instant = .afterNoon(60)) async throws -> Page<JournalLine> {
        let read = ReadOwnJournal(store: store, world: FixedSurroundings(at: moment))
        return try await read(PageRequest(limit: limit), by: reader)
    }

    private func look(by actor: Actor, at moment: Instant) async throws {
        var change = Change(at: moment, by: actor)
        change.consult(.search, under: "searches-people")
        let look = change
        try await store.write { try $0.keep(look) }
    }

    @Test func `what others did is not in it`() async throws {
        try await look(by: reader, at: .noon)
        try await look(by: .of(.informationManager), at: .noon)
        #expect(try await read().items.map(\.sequence) == [1])
    }

    @Test func `that it was read is an entry of its own`() async throws {
        try await look(by: reader, at: .noon)
        _ = try await read()
        let last = try #require(store.state.journal.last)
        #expect([last.verb, last.subjectKind, last.rule] == ["consult", "journal", "own-journal"])
        #expect(last.actor == reader.account)
    }

    @Test(arguments: [(90 * day, 1), (90 * day + 1, 0)]) func `it reaches 90 days back`(
        seconds: Int,
        count: Int
    ) async throws {
        try await look(by: reader, at: .noon)
        #expect(try await read(at: .afterNoon(seconds)).items.count == count)
    }
}
