package import Respond
package import Vocabulary

extension StoreSession {
    package func keep(_ revision: DirectoryRevision, by account: AccountID) throws {
        try advance(revision.feed, by: account)
        for need in revision.needs { try write(need) }
        for entry in revision.written { try write(entry, of: revision.feed.id) }
        for id in revision.withdrawn {
            try clearParts(of: id)
            try sql.run("DELETE FROM directory_entry WHERE id = $1", [.text(id.text)])
        }
    }

    /// A revision must follow the one that is kept.
    private func advance(_ feed: DirectoryFeed, by account: AccountID) throws {
        let known = try directoryFeed(feed.id)?.revision ?? 0
        guard feed.revision == known + 1 else { throw Refusal.stale(current: known) }
        try sql.run(
            """
            INSERT INTO directory_feed (id, revision, imported_at, imported_by, is_published)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, imported_at = excluded.imported_at,
                imported_by = excluded.imported_by, is_published = excluded.is_published
            """,
            [
                .text(feed.id.text), .integer(feed.revision), .integer(feed.imported.seconds), .text(account.text),
                .truth(feed.isPublished),
            ]
        )
    }

    private func write(_ entry: DirectoryEntry, of feed: DirectoryFeedID) throws {
        try clearParts(of: entry.id)
        let ages = entry.eligibility.years
        let changed = try sql.run(
            """
            INSERT INTO directory_entry (id, feed, sorting, is_listed, age_from, age_to, words, content)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET sorting = excluded.sorting, is_listed = excluded.is_listed,
                age_from = excluded.age_from, age_to = excluded.age_to, words = excluded.words,
                content = excluded.content
            WHERE directory_entry.feed = excluded.feed
            """,
            [
                .text(entry.id.text), .text(feed.text), .text(DirectoryWords.folded(entry.name)),
                .truth(entry.status.isListed), .integer(ages.lowerBound), .integer(ages.upperBound),
                .text(entry.soughtWords), .bytes(try DirectoryContent.bytes(of: entry)),
            ]
        )
        guard changed == 1 else { throw Refusal.otherFeed(entry.id) }
        for need in entry.needs.map(\.id).removingRepeats() {
            try sql.run(
                "INSERT INTO directory_answer (need, entry) VALUES ($1, $2)",
                [.text(need.text), .text(entry.id.text)]
            )
        }
        for place in entry.places.map(\.id).removingRepeats() {
            try sql.run(
                "INSERT INTO directory_place (id, entry) VALUES ($1, $2)",
                [.text(place.text), .text(entry.id.text)]
            )
        }
    }

    private func write(_ need: DirectoryNeed) throws {
        try sql.run(
            """
            INSERT INTO directory_need (id, taxonomy, sorting, content) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET taxonomy = excluded.taxonomy, sorting = excluded.sorting,
                content = excluded.content
            """,
            [
                .text(need.id.text), .text(need.taxonomy.id.text), .text(DirectoryWords.folded(need.name)),
                .bytes(try DirectoryContent.bytes(of: need)),
            ]
        )
    }

    private func clearParts(of entry: DirectoryEntryID) throws {
        try sql.run("DELETE FROM directory_answer WHERE entry = $1", [.text(entry.text)])
        try sql.run("DELETE FROM directory_place WHERE entry = $1", [.text(entry.text)])
    }
}
