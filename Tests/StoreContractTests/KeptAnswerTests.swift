import Recognise
import TestSupport
import Testing
import Vocabulary

/// The answer to a request is kept under a key that belongs to one account.
struct KeptAnswerTests {
    private let key = ReceiptKey(account: "asha", key: "key-1", fingerprint: [1, 2, 3])

    @Test(arguments: Keeper.allCases, [[], [RecordID.numbered(901)], [.numbered(902), .numbered(901)]])
    func `an answer comes back to the byte, with the people in their order`(
        keeper: Keeper,
        people: [RecordID]
    ) async throws {
        let store = try await keeper.open()
        let answer = KeptAnswer(key: key, answer: Array(0...255), people: people)
        try await store.write { try $0.keep(answer, at: .noon) }
        #expect(try await store.read { try $0.answer(to: key) } == answer)
    }

    @Test(arguments: Keeper.allCases) func `a request with another fingerprint finds what was kept under the key`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.write { try $0.keep(KeptAnswer(key: key, answer: [1], people: []), at: .noon) }
        let other = ReceiptKey(account: "asha", key: "key-1", fingerprint: [9])
        #expect(try await store.read { try $0.answer(to: other) }?.key.fingerprint == [1, 2, 3])
    }

    @Test(arguments: Keeper.allCases) func `a key is used once, and what was kept first stays`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.write { try $0.keep(KeptAnswer(key: key, answer: [1], people: []), at: .noon) }
        let refused = await #expect(throws: Refusal.self) {
            try await store.write { session in
                try session.keep(.writing([Cast.nora]))
                try session.keep(KeptAnswer(key: key, answer: [2], people: []), at: .noon)
            }
        }
        #expect(refused?.code == .keyInUse)
        #expect(try await store.read { try $0.answer(to: key) }?.answer == [1])
        #expect(try await store.read { try $0.person(Cast.nora.id, .latest) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `the same key of another account, and another key, are others`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.write { try $0.keep(KeptAnswer(key: key, answer: [1], people: []), at: .noon) }
        let theirs = ReceiptKey(account: "ben", key: "key-1", fingerprint: [1, 2, 3])
        let another = ReceiptKey(account: "asha", key: "key-2", fingerprint: [1, 2, 3])
        #expect(try await store.read { try $0.answer(to: theirs) } == nil)
        #expect(try await store.read { try $0.answer(to: another) } == nil)
        try await store.write { try $0.keep(KeptAnswer(key: theirs, answer: [2], people: []), at: .noon) }
        #expect(try await store.read { try $0.answer(to: key) }?.answer == [1])
        #expect(try await store.read { try $0.answer(to: theirs) }?.answer == [2])
    }
}
