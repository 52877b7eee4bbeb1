import Respond
import TestSupport
import Testing
import Vocabulary

/// What is found in the directory, by whom, and what anybody may read of it.
struct SearchDirectoryTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let debt = DirectoryNeed.small("debt", named: "Debt advice")

    private func filled() async throws {
        let entries = [
            DirectoryEntry.small(1, named: "Money talk", needs: [debt], ages: 18...120),
            .small(2, named: "Young money", needs: [debt], ages: 11...17),
            .small(3, named: "Advice at home", needs: [debt]).with { $0.hours = [.weekly("FR", "09:00", "17:00")] },
            .small(4, named: "Ended", status: .defunct, needs: [debt]),
            .small(5, named: "Company").with { $0.summary = "Nobody speaks of money here." },
        ]
        try await put(entries, from: "county", isPublished: true)
        try await put([.small(6, named: "Money for us alone")], from: "own", isPublished: false)
    }

    private func put(_ entries: [DirectoryEntry], from feed: DirectoryFeedID, isPublished: Bool) async throws {
        _ = try await ImportDirectory(store: store, world: world)(
            FeedContent(entries: entries),
            from: feed,
            isPublished: isPublished,
            by: .of(.hubCoordinator)
        )
    }

    private func names(_ ask: DirectoryAsk, by actor: Actor = .of(.responder)) async throws -> [Fit: [String]] {
        let found = try await SearchDirectory(store: store, world: world)(ask, by: actor)
        return Dictionary(grouping: found.answers, by: \.fit).mapValues { $0.map(\.entry.name) }
    }

    @Test func `a need is answered by what is offered`() async throws {
        try await filled()
        #expect(try await names(DirectoryAsk(need: "debt")) == [.yes: ["Advice at home", "Money talk", "Young money"]])
        #expect(try await names(DirectoryAsk(need: "other")) == [:])
    }

    @Test func `words are sought in names, needs and what is said`() async throws {
        try await filled()
        let found = try await names(DirectoryAsk(words: "MONEY"))
        #expect(found == [.yes: ["Company", "Money for us alone", "Money talk", "Young money"]])
        #expect(try await names(DirectoryAsk(words: "money talk")) == [.yes: ["Money talk"]])
        #expect(try await names(DirectoryAsk(words: "debt home")) == [.yes: ["Advice at home"]])
    }

    @Test func `what does not fit is told, after what does and what nobody can tell`() async throws {
        try await filled()
        let found = try await names(DirectoryAsk(need: "debt", age: 40, isOpenNow: true))
        #expect(found == [.yes: ["Advice at home"], .unknown: ["Money talk"], .no: ["Young money"]])
        let order = try await SearchDirectory(store: store, world: world)(
            DirectoryAsk(need: "debt", age: 40, isOpenNow: true),
            by: .of(.responder)
        )
        #expect(order.answers.map(\.fit) == [.yes, .unknown, .no])
    }

    @Test(arguments: AccountRole.allCases) func `everybody who signs in may search, and nothing is journalled`(
        role: AccountRole
    ) async throws {
        try await filled()
        let entries = store.state.journal.count
        #expect(try await names(DirectoryAsk(need: "debt"), by: .of(role)).isEmpty == false)
        let id = DirectoryEntryID(RecordID.numbered(6).text)
        let shown = try await ReadDirectoryEntry(store: store, world: world)(id, by: .of(role))
        #expect(shown.answer.entry.name == "Money for us alone")
        #expect(try await ListDirectoryNeeds(store: store)(by: .of(role)) == [CountedNeed(debt, entries: 3)])
        #expect(store.state.journal.count == entries)
    }

    @Test func `somebody without a role may not`() async throws {
        try await filled()
        let nobody = Actor.of(.responder).having()
        await #expect(throws: Refusal.self) { try await names(DirectoryAsk(need: "debt"), by: nobody) }
        await #expect(throws: Refusal.self) { try await ListDirectoryNeeds(store: store)(by: nobody) }
        let refused = await #expect(throws: Refusal.self) {
            _ = try await ReadDirectoryEntry(store: store, world: world)("x", by: nobody)
        }
        #expect(refused?.code == .notAllowed)
    }

    @Test func `an entry that is not there is not found`() async throws {
        let refused = await #expect(throws: Refusal.self) {
            _ = try await ReadDirectoryEntry(store: store, world: world)("x", by: .of(.responder))
        }
        #expect(refused?.code == .notFound)
    }

    @Test func `anybody may read what is published, and only what is offered`() async throws {
        try await filled()
        let directory = PublishedDirectory(store: store)
        let all = try await directory.entries(DirectoryFilter(), DirectoryWindow(limit: 2))
        #expect((all.items.map(\.entry.name), all.total) == (["Advice at home", "Company"], 4))
        #expect(try await directory.entry(DirectoryEntryID(RecordID.numbered(1).text)).entry.name == "Money talk")
        for hidden in [4, 6, 9] {
            let refused = await #expect(throws: Refusal.self) {
                _ = try await directory.entry(DirectoryEntryID(RecordID.numbered(hidden).text))
            }
            #expect(refused?.code == .notFound)
        }
        #expect(try await directory.needs(DirectoryWindow(limit: 9)).items == [debt])
        #expect(try await directory.taxonomy("needs").needs == [debt])
        await #expect(throws: Refusal.self) { _ = try await directory.taxonomy("none") }
        await #expect(throws: Refusal.self) { _ = try await directory.need("none") }
    }

    @Test func `what is no longer to be published is not`() async throws {
        try await filled()
        try await put([.small(1)], from: "county", isPublished: false)
        let all = try await PublishedDirectory(store: store).entries(DirectoryFilter(), DirectoryWindow(limit: 9))
        #expect(all.total == 0)
    }
}
