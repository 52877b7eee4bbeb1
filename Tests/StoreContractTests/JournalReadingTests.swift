import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

/// The account of who did what, as it is read.
struct JournalReadingTests {
    private let asha = Actor.of(.responder)
    private let ben = Actor.of(.supervisor, agency: "health")

    /// Entries 1 to 7: two records written, then looked at, sought and read.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora, Cast.idris, by: asha)
        var change = Change(at: .afterNoon(5), by: ben)
        change.consult(.record(.person, Cast.nora.id), under: "took-part")
        change.consult(.search, under: "searches-people", detail: "name: Quill")
        change.consult(.journal, under: "reads-journal")
        try await store.keep(change)
        try await store.keep(Cast.nora.next { $0.given = "Leonora" }, by: ben, at: .afterNoon(6))
        var last = Change(at: .afterNoon(7), by: asha)
        last.consult(.record(.person, Cast.nora.id), under: "same-unit")
        try await store.keep(last)
        return store
    }

    private func sequences(
        _ store: OpenStore,
        _ question: JournalQuestion = JournalQuestion(),
        limit: Int = 100,
        after: String? = nil
    ) async throws -> [Int] {
        try await store.read { try $0.journal(question, PageRequest(limit: limit, after: after)) }.items.map(\.sequence)
    }

    @Test(arguments: Keeper.allCases) func `entries are counted from one without gaps, and the newest comes first`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        #expect(try await sequences(store) == [7, 6, 5, 4, 3, 2, 1])
    }

    @Test(arguments: Keeper.allCases) func `an entry tells who did what to what, when, and why they might`(
        keeper: Keeper
    ) async throws {
        let lines = try await opened(keeper).journal()
        #expect(lines.map(\.verb) == ["collect", "collect", "consult", "consult", "consult", "alter", "consult"])
        #expect(lines.map(\.subjectKind) == ["person", "person", "person", "search", "journal", "person", "person"])
        let (nora, idris) = (Cast.nora.id, Cast.idris.id)
        #expect(lines.map(\.subject) == [nora, idris, nora, nil, nil, nora, nora])
        #expect(lines.map(\.version) == [1, 1, nil, nil, nil, 2, nil])
        #expect(lines.map(\.rule.first) == ["a", "a", "t", "s", "r", "a", "s"])
        #expect(lines.map(\.at) == [0, 0, 5, 5, 5, 6, 7].map(Instant.afterNoon))
        #expect(lines.map(\.actor) == [asha, asha, ben, ben, ben, ben, asha].map(\.account))
        #expect(lines.map(\.agency) == ["police", "police", "health", "health", "health", "health", "police"])
    }

    @Test(arguments: Keeper.allCases) func `each entry stands on the one before it`(keeper: Keeper) async throws {
        let lines = try await opened(keeper).journal()
        #expect(Array(lines.map(\.previous).dropFirst()) == Array(lines.map(\.hash).dropLast()))
        #expect(Set(lines.map(\.hash)).count == lines.count)
    }

    @Test(arguments: Keeper.allCases) func `only what is asked for is shown`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        #expect(try await sequences(store, JournalQuestion(subject: Cast.nora.id)) == [7, 6, 3, 1])
        #expect(try await sequences(store, JournalQuestion(subject: Cast.idris.id)) == [2])
        #expect(try await sequences(store, JournalQuestion(actor: ben.account)) == [6, 5, 4, 3])
        #expect(try await sequences(store, JournalQuestion(subject: Cast.nora.id, actor: asha.account)) == [7, 1])
        #expect(try await sequences(store, JournalQuestion(agency: "police")) == [7, 2, 1])
        #expect(try await sequences(store, JournalQuestion(subject: Cast.nora.id, agency: "health")) == [6, 3])
        #expect(try await sequences(store, JournalQuestion(subject: .numbered(77))).isEmpty)
        #expect(try await sequences(store, JournalQuestion(actor: "nobody")).isEmpty)
    }

    @Test(arguments: Keeper.allCases, 1...8) func `parts join to the whole, though entries are added in between`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        for question in [
            JournalQuestion(), JournalQuestion(subject: Cast.nora.id), JournalQuestion(actor: ben.account),
            JournalQuestion(agency: "police"),
        ] {
            let whole = try await sequences(store, question)
            let parts = try await store.parts(limit) { try $0.journal(question, $1) }
            #expect(parts.flatMap { $0.map(\.sequence) } == whole)
            #expect(parts.dropLast().allSatisfy { $0.count == limit })
            #expect(parts.last?.isEmpty == false)
        }
    }
}

extension OpenStore {
    /// Reads a list part by part; before each further part somebody looks at somebody.
    func parts<Item: Sendable>(
        _ limit: Int,
        _ part: @Sendable (any Ports, PageRequest) throws -> Page<Item>
    ) async throws -> [[Item]] {
        try await parts(limit, part) { _ in
            var change = Change(at: .afterNoon(50), by: .of(.responder))
            change.consult(.record(.person, Cast.nora.id), under: "same-unit")
            try await keep(change)
        }
    }

    /// Reads a list part by part; something happens before each further part.
    func parts<Item: Sendable>(
        _ limit: Int,
        _ part: @Sendable (any Ports, PageRequest) throws -> Page<Item>,
        between: (Int) async throws -> Void
    ) async throws -> [[Item]] {
        var parts: [[Item]] = []
        var next: String?
        repeat {
            let page = try await read { [next] in try part($0, PageRequest(limit: limit, after: next)) }
            parts.append(page.items)
            try #require(parts.count < 50, "the list has no end")
            next = page.next
            if next != nil { try await between(parts.count) }
        } while next != nil
        return parts
    }
}
