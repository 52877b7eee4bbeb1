import Access
import TestSupport
import Testing
import Vocabulary

/// A request that is sent again gets the answer it got.
struct GiveAnswerAgainTests {
    private let store = MemoryStore()
    private let actor = Actor.of(.responder)
    private var key: ReceiptKey { ReceiptKey(account: actor.account, key: "key-1", fingerprint: [1]) }
    private var again: GiveAnswerAgain<MemoryStore> { GiveAnswerAgain(store: store, world: FixedSurroundings()) }

    private func keep(showing people: [RecordID]) throws {
        try store.now { try $0.keep(KeptAnswer(key: key, answer: [1, 2, 3], people: people), at: .noon) }
    }

    @Test func `a key that was never used gives nothing, and leaves nothing`() async throws {
        #expect(try await again(key, by: actor) == nil)
        #expect(store.footprint == MemoryStore().footprint)
    }

    @Test func `the answer is given to the byte, and everybody in it is consulted once each time`() async throws {
        try keep(showing: [.numbered(3), .numbered(2)])
        #expect(try await again(key, by: actor) == [1, 2, 3])
        let entries = [3, 2].map { Journaled(.consult, .person, .numbered($0), under: "gives-an-answer-again") }
        #expect(store.journaled() == entries)
        #expect(store.state.journal.allSatisfy { $0.actor == actor.account })
        #expect(try await again(key, by: actor) == [1, 2, 3])
        #expect(store.journaled() == entries + entries)
        #expect(store.state.events.isEmpty)
    }

    @Test func `an answer that shows nobody is given without an entry`() async throws {
        try keep(showing: [])
        #expect(try await again(key, by: actor) == [1, 2, 3])
        #expect(store.state.journal.isEmpty)
    }

    @Test func `another request under the same key is refused, and shows nobody`() async throws {
        try keep(showing: [.numbered(2)])
        let before = store.footprint
        let other = ReceiptKey(account: actor.account, key: "key-1", fingerprint: [2])
        let refused = await #expect(throws: Refusal.self) { try await again(other, by: actor) }
        #expect(refused?.code == .keyReused)
        #expect(store.footprint == before)
    }

    @Test func `the key of another account gives nothing`() async throws {
        try keep(showing: [.numbered(2)])
        let theirs = ReceiptKey(account: "another", key: "key-1", fingerprint: [1])
        #expect(try await again(theirs, by: .of(.responder, 2)) == nil)
        #expect(store.state.journal.isEmpty)
    }
}
