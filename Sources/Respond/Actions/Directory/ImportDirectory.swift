import Access
package import Vocabulary

/// Puts what a feed holds now in the place of what it brought before; everything of it, or nothing.
package struct ImportDirectory<Store: Transactions>: Sendable where Store.Session: DirectoryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// A dry run answers and refuses alike, and keeps nothing.
    package func callAsFunction(
        _ content: FeedContent,
        from feed: DirectoryFeedID,
        isPublished: Bool,
        isDryRun: Bool = false,
        by actor: Actor
    ) async throws -> DirectoryTally {
        _ = try Access.reach(of: actor, to: .importDirectory)
        guard !content.isEmpty else { throw Self.nothing }
        let now = world.now
        // Holding ten thousand entries against each other takes a while: whoever imports in between is found by the revision.
        let revision = try await store.read { session in
            let known = try session.directoryFeed(feed)
            let entries = try session.directoryEntries(of: feed)
            let revision = DirectoryRevision(
                content,
                of: DirectoryFeed(
                    id: feed,
                    revision: (known?.revision ?? 0) + 1,
                    imported: now,
                    isPublished: isPublished
                ),
                before: Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
            )
            try Self.checkOwners(of: revision, in: session)
            return revision
        }
        guard !isDryRun else { return revision.tally }
        try await store.write { session in
            try session.keep(revision, by: actor.account)
            var change = Change(at: now, by: actor)
            change.revise(.directory, under: "imports-directory", detail: "\(feed): \(revision.tally.words)")
            try session.keep(change)
        }
        return revision.tally
    }

    /// Two feeds that list the same would take it from each other at each import.
    private static func checkOwners(of revision: DirectoryRevision, in session: Store.Session) throws {
        let taken = try revision.written.compactMap { entry in
            try session.directoryEntry(entry.id).flatMap {
                $0.feed.id == revision.feed.id ? nil : (entry.id, $0.feed.id)
            }
        }
        guard let first = taken.first else { return }
        let problems = taken.prefix(20).map { id, feed in
            FieldProblem(field: id.text, problem: "came from the feed \(feed)", remedy: "list it in one of the two")
        }
        throw Refusal(
            .badInput,
            "\(taken.count) entries came from another feed already, the first of them from \(first.1)",
            remedy: "import it under that name, or have each listed in one feed alone",
            problems: problems
        )
    }

    private static var nothing: Refusal {
        Refusal(
            .badInput,
            "the feed lists nothing, and would withdraw all that it brought before",
            remedy: "see that it was fetched whole"
        )
    }
}
