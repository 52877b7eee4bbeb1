import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

/// Versions follow each other, and a change is kept whole or not at all.
struct VersionTests {
    @Test(arguments: Keeper.allCases) func `a version follows the one that is kept`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        let second = Cast.nora.next { $0.postcode = "ZZ9 9ZZ" }
        try await store.keep(second)
        #expect(try await store.read { try $0.person(second.id, .latest) }?.details.postcode == "ZZ9 9ZZ")
    }

    @Test(arguments: Keeper.allCases, [1, 2, 4, 0, -1])
    func `a version that does not follow is refused with the one that stands`(keeper: Keeper, version: Int) async throws
    {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        try await store.keep(Cast.nora.next { $0.given = "Leonora" })
        let wrong = Cast.nora.at(version)
        let refused = await #expect(throws: Refusal.self) { try await store.keep(wrong) }
        #expect(refused?.code == .versionStale)
        #expect(refused?.current == 2)
        #expect(try await store.read { try $0.past(of: wrong.id) }.map(\.version) == [1, 2])
        #expect(try await store.journal().count == 2)
    }

    @Test(arguments: Keeper.allCases) func `the second version of what is not there is refused`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let refused = await #expect(throws: Refusal.self) { try await store.keep(Cast.nora.next { _ in }) }
        #expect(refused?.current == 0)
    }

    @Test(arguments: Keeper.allCases) func `nothing is half kept where a later record of the change is stale`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(Cast.nora, contact)
        await #expect(throws: Refusal.self) {
            try await store.keep(Cast.idris, Cast.nora.next { $0.given = "Leonora" }, contact)
        }
        let (idris, nora) = try await store.read { session in
            (try session.person(Cast.idris.id, .latest), try session.person(Cast.nora.id, .latest))
        }
        #expect(idris == nil)
        #expect(nora?.version == 1)
        #expect(try await store.journal().count == 2)
    }

    @Test(arguments: Keeper.allCases) func `a write that throws after keeping changes nothing`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let key = ReceiptKey(account: "a", key: "k", fingerprint: [1])
        await #expect(throws: Mishap.self) {
            try await store.write { session in
                try session.keep(.writing([Cast.nora]))
                try session.keep(KeptAnswer(key: key, answer: [1], people: []), at: .noon)
                try session.keep(password: "digest", of: Cast.nora.id)
                throw Mishap()
            }
        }
        let (person, answer) = try await store.read { session in
            (try session.person(Cast.nora.id, .latest), try session.answer(to: key))
        }
        #expect(person == nil)
        #expect(answer == nil)
        #expect(try await store.journal().isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `an entry cannot account for a version that its change does not write`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        var change = Change.writing([Cast.idris])
        let subject = JournalSubject.record(.person, Cast.nora.id)
        change.entries.append(JournalEntry(at: .noon, by: change.by, .alter, subject, version: 1, under: "a test"))
        let whole = change
        await #expect(throws: (any Error).self) { try await store.keep(whole) }
        #expect(try await store.read { try $0.person(Cast.idris.id, .latest) } == nil)
        #expect(try await store.journal().count == 1)
    }
}

extension PersonRecord {
    /// The same person as if this were a version of it.
    fileprivate func at(_ version: Int) -> PersonRecord {
        var copy = self
        copy.version = version
        return copy
    }
}
