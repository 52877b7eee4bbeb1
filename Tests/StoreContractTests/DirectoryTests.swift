import Respond
import TestSupport
import Testing
import Vocabulary

/// The directory, which both stores must answer alike.
struct DirectoryTests {
    private static let debt = DirectoryNeed.small("debt", named: "Debt")
    private static let food = DirectoryNeed.small("food", named: "food", in: "other")

    private static func placed(_ ids: String...) -> [DirectoryPlace] {
        ids.map { DirectoryPlace(id: DirectoryPartID($0), location: "hall", kind: .physical) }
    }

    private static let entries = [
        DirectoryEntry.small(1, named: "beta", needs: [debt, food], ages: 18...65).with {
            $0.places = placed("p2", "p1")
        },
        .small(2, named: "Alpha", needs: [debt]).with { $0.places = placed("p3") },
        .small(3, named: "Ålpha 100%_", needs: [food], ages: 0.5...11),
        .small(4, named: "Gone", status: .inactive, needs: [debt]),
    ]

    private static func revision(
        _ entries: [DirectoryEntry],
        _ number: Int = 1,
        feed: DirectoryFeedID = "county",
        isPublished: Bool = true,
        before: [DirectoryEntry] = []
    ) -> DirectoryRevision {
        DirectoryRevision(
            FeedContent(entries: entries),
            of: DirectoryFeed(id: feed, revision: number, imported: .noon, isPublished: isPublished),
            before: Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
        )
    }

    private func filled(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.write { try $0.keep(Self.revision(Self.entries), by: "somebody") }
        try await store.write { ports in
            try ports.keep(Self.revision([.small(5, named: "Own")], feed: "own", isPublished: false), by: "somebody")
        }
        return store
    }

    private func names(
        _ store: OpenStore,
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow? = nil
    ) async throws -> [String] {
        try await store.read { ports in
            try ports.directoryEntries(filter, window ?? DirectoryWindow(limit: 50)).items.map(\.entry.name)
        }
    }

    @Test(arguments: Keeper.allCases) func `an entry comes back as it was, with its feed`(keeper: Keeper) async throws {
        let store = try await filled(keeper)
        for entry in Self.entries {
            let found = try await store.read { try $0.directoryEntry(entry.id) }
            #expect(found?.entry == entry)
            #expect(found?.feed == DirectoryFeed(id: "county", revision: 1, imported: .noon, isPublished: true))
        }
        #expect(try await store.read { try $0.directoryEntry("nothing") } == nil)
        #expect(try await store.read { try $0.directoryFeed("nothing") } == nil)
        let kept = try await store.read { Set(try $0.directoryEntries(of: "county")) }
        #expect(kept == Set(Self.entries))
    }

    @Test(arguments: Keeper.allCases) func `entries are listed by name, and those that ended are not`(
        keeper: Keeper
    ) async throws {
        let store = try await filled(keeper)
        #expect(try await names(store, DirectoryFilter()) == ["Alpha", "Ålpha 100%_", "beta", "Own"])
        #expect(try await names(store, DirectoryFilter(isPublished: true)) == ["Alpha", "Ålpha 100%_", "beta"])
    }

    @Test(arguments: Keeper.allCases) func `a part of a list is told with how long all of it is`(
        keeper: Keeper
    ) async throws {
        let store = try await filled(keeper)
        let part = try await store.read {
            try $0.directoryEntries(DirectoryFilter(), DirectoryWindow(offset: 1, limit: 2))
        }
        #expect((part.items.map(\.entry.name), part.total) == (["Ålpha 100%_", "beta"], 4))
        #expect(try await names(store, DirectoryFilter(), DirectoryWindow(offset: 9, limit: 2)) == [])
    }

    @Test(
        arguments: Keeper.allCases,
        [
            (DirectoryFilter(words: "alpha"), ["Alpha", "Ålpha 100%_"]),
            (DirectoryFilter(words: "alp 100%_"), ["Ålpha 100%_"]),
            (DirectoryFilter(words: "%"), ["Alpha", "Ålpha 100%_", "beta", "Own"]),
            (DirectoryFilter(words: "debt"), ["Alpha", "beta"]),
            (DirectoryFilter(need: "debt"), ["Alpha", "beta"]), (DirectoryFilter(need: "nothing"), []),
            (DirectoryFilter(taxonomy: "other"), ["Ålpha 100%_", "beta"]), (DirectoryFilter(youngest: 18), ["beta"]),
            (DirectoryFilter(oldest: 65), ["Ålpha 100%_", "beta"]),
            (DirectoryFilter(words: "alpha", need: "food"), ["Ålpha 100%_"]),
            (DirectoryFilter(firstForAge: 40), ["Alpha", "beta", "Own", "Ålpha 100%_"]),
        ]
    )
    func `a filter means the same to every store`(
        keeper: Keeper,
        asked: (filter: DirectoryFilter, names: [String])
    ) async throws {
        let store = try await filled(keeper)
        #expect(try await names(store, asked.filter) == asked.names)
    }

    @Test(arguments: Keeper.allCases) func `an entry is listed at each of its places`(keeper: Keeper) async throws {
        let store = try await filled(keeper)
        let all = try await store.read { try $0.directoryPlaces(DirectoryFilter(), DirectoryWindow(limit: 9)) }
        #expect((all.items.map(\.place.id), all.total) == (["p3", "p1", "p2"], 3))
        let second = try await store.read {
            try $0.directoryPlaces(DirectoryFilter(), DirectoryWindow(offset: 1, limit: 1))
        }
        #expect((second.items.map(\.place.id), second.total) == (["p1"], 3))
        let found = try await store.read { try $0.directoryPlace("p2") }
        #expect((found?.listed.entry.name, found?.place.id) == ("beta", "p2"))
        #expect(try await store.read { try $0.directoryPlace("nothing") } == nil)
    }

    @Test(arguments: Keeper.allCases) func `needs are counted by what is offered`(keeper: Keeper) async throws {
        let store = try await filled(keeper)
        let counted = try await store.read { try $0.directoryNeeds(DirectoryFilter()) }
        #expect(counted == [CountedNeed(Self.debt, entries: 2), CountedNeed(Self.food, entries: 2)])
        let alpha = try await store.read { try $0.directoryNeeds(DirectoryFilter(words: "ålpha 100")) }
        #expect(alpha == [CountedNeed(Self.food, entries: 1)])
    }

    @Test(arguments: Keeper.allCases) func `what is written again and what is withdrawn is found no more`(
        keeper: Keeper
    ) async throws {
        let store = try await filled(keeper)
        let next = [DirectoryEntry.small(1, named: "Beta", needs: [Self.food]).with { $0.places = Self.placed("p9") }]
        try await store.write { try $0.keep(Self.revision(next, 2, before: Self.entries), by: "somebody") }
        #expect(try await names(store, DirectoryFilter()) == ["Beta", "Own"])
        #expect(try await names(store, DirectoryFilter(need: "debt")) == [])
        #expect(try await store.read { try $0.directoryPlace("p1") } == nil)
        #expect(try await store.read { try $0.directoryPlace("p9") }?.listed.entry.name == "Beta")
        #expect(try await store.read { try $0.directoryNeeds(DirectoryFilter()).map(\.need.id) } == ["food"])
    }

    @Test(arguments: Keeper.allCases) func `a revision follows the one that is kept, or nothing is`(
        keeper: Keeper
    ) async throws {
        let store = try await filled(keeper)
        for number in [1, 3] {
            let refused = await #expect(throws: Refusal.self) {
                try await store.write { try $0.keep(Self.revision([.small(8)], number, before: Self.entries), by: "x") }
            }
            #expect((refused?.code, refused?.current) == (.versionStale, 1))
        }
        #expect(try await names(store, DirectoryFilter()).count == 4)
    }

    @Test(arguments: Keeper.allCases) func `an entry is not taken from another feed, and nothing of it is kept`(
        keeper: Keeper
    ) async throws {
        let store = try await filled(keeper)
        let refused = await #expect(throws: Refusal.self) {
            try await store.write { ports in
                try ports.keep(Self.revision([.small(8), .small(1)], feed: "new"), by: "x")
            }
        }
        #expect(refused?.code == .badInput)
        #expect(try await store.read { try $0.directoryFeed("new") } == nil)
        #expect(try await names(store, DirectoryFilter()).count == 4)
    }
}
