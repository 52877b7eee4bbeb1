import Access
package import Vocabulary

/// Which entries of the directory answer a need, for somebody, somewhere, now; nobody is named, and nothing is journalled.
package struct SearchDirectory<Store: Transactions>: Sendable where Store.Session: DirectoryRecords {
    /// So many are held against what was asked; whoever finds more has to ask more closely.
    package static var most: Int { 300 }

    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ ask: DirectoryAsk, by actor: Actor) async throws -> FoundInDirectory {
        _ = try Access.reach(of: actor, to: .readDirectory)
        let now = world.now
        let filter = DirectoryFilter(words: ask.words, need: ask.need, firstForAge: ask.age)
        let found = try await store.read { try $0.directoryEntries(filter, DirectoryWindow(limit: Self.most)) }
        let answers = found.items.map { DirectoryAnswer($0.entry, to: ask, at: now) }
        return FoundInDirectory(
            answers: answers.enumerated()
                .sorted { ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset) }
                .map(\.element),
            total: found.total,
            at: now
        )
    }
}

/// What was found, what fits first.
package struct FoundInDirectory: Sendable {
    package let answers: [DirectoryAnswer]
    /// How many there are, those that were not looked at included.
    package let total: Int
    package let at: Instant

    package init(answers: [DirectoryAnswer], total: Int, at: Instant) {
        self.answers = answers
        self.total = total
        self.at = at
    }

    package func answers(_ fit: Fit) -> [DirectoryAnswer] { answers.filter { $0.fit == fit } }
}
