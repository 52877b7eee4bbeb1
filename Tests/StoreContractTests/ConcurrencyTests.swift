import Recognise
import TestSupport
import Testing
import Vocabulary

/// Many write the same record at once.
struct ConcurrencyTests {
    private static let writers = 8
    private static let changes = 25

    @Test(arguments: Keeper.allCases) func `every accepted version is there exactly once`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...Self.writers {
                group.addTask {
                    for change in 1...Self.changes { try await Self.write("\(writer)-\(change)", in: store) }
                }
            }
            try await group.waitForAll()
        }

        let total = 1 + Self.writers * Self.changes
        let past = try await store.read { try $0.past(of: Cast.nora.id) }
        #expect(past.map(\.version) == Array(1...total))
        let journal = try await store.journal()
        #expect(journal.map(\.sequence) == Array(1...total))
        #expect(journal.map(\.version) == Array(1...total))
        let names = try await store.read { session in
            try (2...total).map { try session.person(Cast.nora.id, .version($0))?.details.given }
        }
        let expected = (1...Self.writers).flatMap { writer in (1...Self.changes).map { "\(writer)-\($0)" } }
        #expect(Set(names) == Set(expected))
    }

    /// Writes a name as the next version, anew for as long as somebody else was first.
    private static func write(_ name: String, in store: OpenStore) async throws {
        while true {
            let latest = try await store.read { try $0.person(Cast.nora.id, .latest) }
            let next = try #require(latest).next { $0.given = name }
            do {
                return try await store.keep(next)
            } catch let refusal as Refusal where refusal.code == .versionStale {
                #expect(refusal.current ?? 0 >= next.version)
            }
        }
    }
}
