import Respond
import TestSupport
import Testing
import Vocabulary

/// What an import changes, keeps, refuses and journals.
struct ImportDirectoryTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()

    @discardableResult
    private func importing(
        _ entries: [DirectoryEntry],
        needs: [DirectoryNeed] = [],
        isPart: Bool = false,
        from feed: DirectoryFeedID = "county",
        isPublished: Bool = false,
        isDryRun: Bool = false,
        by actor: Actor = .of(.administrator)
    ) async throws -> DirectoryTally {
        try await ImportDirectory(store: store, world: world)(
            FeedContent(entries: entries, needs: needs, isPart: isPart),
            from: feed,
            isPublished: isPublished,
            isDryRun: isDryRun,
            by: actor
        )
    }

    private var listed: [Int: String] {
        get async throws {
            let found = try await store.read { try $0.directoryEntries(DirectoryFilter(), DirectoryWindow(limit: 100)) }
            return Dictionary(
                uniqueKeysWithValues: found.items.map { (Int($0.entry.id.text.suffix(4)) ?? 0, $0.entry.name) }
            )
        }
    }

    @Test func `what is new is added, what differs changed, what is gone withdrawn`() async throws {
        #expect(try await importing([.small(1), .small(2), .small(3)]) == DirectoryTally(added: 3))
        let tally = try await importing([.small(1), .small(2, named: "Beacon"), .small(4)])
        #expect(tally == DirectoryTally(added: 1, changed: 1, withdrawn: 1, unchanged: 1))
        #expect(try await listed == [1: "Lantern 1", 2: "Beacon", 4: "Lantern 4"])
        #expect(tally.words == "1 added, 1 changed, 1 withdrawn, 1 unchanged")
    }

    @Test func `the same feed again changes nothing, and is told in the journal`() async throws {
        try await importing([.small(1)])
        #expect(try await importing([.small(1)]) == DirectoryTally(unchanged: 1))
        #expect(store.state.feeds["county"]?.revision == 2)
        #expect(store.state.journal.map(\.subjectKind) == ["directory", "directory"])
        #expect(store.state.journal.map(\.verb) == ["alter", "alter"])
        #expect(store.state.journal.map(\.rule) == ["imports-directory", "imports-directory"])
        #expect(store.state.details[2] == "county: 0 added, 0 changed, 0 withdrawn, 1 unchanged")
    }

    @Test func `a dry run tells the same and leaves nothing behind`() async throws {
        try await importing([.small(1), .small(2)])
        let before = (store.state.journal.count, try await listed, store.state.feeds)
        let entries = [DirectoryEntry.small(1, named: "Beacon"), .small(3)]
        let dry = try await importing(entries, isDryRun: true)
        #expect((store.state.journal.count, try await listed, store.state.feeds) == before)
        #expect(try await importing(entries) == dry)
        #expect(dry == DirectoryTally(added: 1, changed: 1, withdrawn: 1))
    }

    @Test func `one feed leaves what others brought`() async throws {
        try await importing([.small(1)])
        try await importing([.small(2)], from: "charities")
        #expect(try await importing([.small(3)]) == DirectoryTally(added: 1, withdrawn: 1))
        #expect(try await listed == [2: "Lantern 2", 3: "Lantern 3"])
    }

    @Test(arguments: [true, false]) func `an entry is not taken from another feed`(isDryRun: Bool) async throws {
        try await importing([.small(1)])
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self) {
            try await importing([.small(1), .small(2)], from: "charities", isDryRun: isDryRun)
        }
        #expect(refused?.code == .badInput)
        #expect(refused?.problems.map(\.field) == [RecordID.numbered(1).text])
        #expect(store.footprint == before)
        #expect(try await listed == [1: "Lantern 1"])
    }

    @Test func `a part of a feed, and needs alone, withdraw nothing`() async throws {
        try await importing([.small(1), .small(2)])
        #expect(try await importing([.small(1)], isPart: true) == DirectoryTally(unchanged: 2))
        #expect(try await importing([], needs: [.small("debt", named: "Debt")]) == DirectoryTally(unchanged: 2))
        #expect(store.state.needs["debt"]?.name == "Debt")
    }

    @Test func `a feed of nothing is refused`() async throws {
        try await importing([.small(1)])
        let refused = await #expect(throws: Refusal.self) { try await importing([]) }
        #expect(refused?.code == .badInput)
        #expect(try await listed == [1: "Lantern 1"])
    }

    @Test func `whoever imports in between is found`() async throws {
        let revision = DirectoryRevision(
            FeedContent(entries: [.small(1)]),
            of: DirectoryFeed(id: "county", revision: 1, imported: .noon, isPublished: false),
            before: [:]
        )
        try await importing([.small(2)])
        let refused = #expect(throws: Refusal.self) { try store.now { try $0.keep(revision, by: "somebody") } }
        #expect(refused?.code == .versionStale)
        #expect(try await listed == [2: "Lantern 2"])
    }

    @Test(arguments: AccountRole.allCases) func `administrators and coordinators import, and nobody else`(
        role: AccountRole
    ) async throws {
        let entries = [DirectoryEntry.small(1)]
        guard [.administrator, .hubCoordinator].contains(role) else {
            let refused = await #expect(throws: Refusal.self) { try await importing(entries, by: .of(role)) }
            #expect(refused?.code == .notAllowed)
            #expect(try await listed.isEmpty)
            return
        }
        #expect(try await importing(entries, by: .of(role)) == DirectoryTally(added: 1))
    }
}
