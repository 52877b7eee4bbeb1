package import Respond
package import Vocabulary

extension StoreSession: DirectoryRecords {
    package func directoryFeed(_ id: DirectoryFeedID) throws -> DirectoryFeed? {
        try sql.row(
            "SELECT id AS feed, revision, imported_at, is_published FROM directory_feed WHERE id = $1",
            [.text(id.text)]
        )?.directoryFeed()
    }

    package func directoryEntries(of feed: DirectoryFeedID) throws -> [DirectoryEntry] {
        try sql.rows("SELECT content FROM directory_entry WHERE feed = $1", [.text(feed.text)])
            .map { try DirectoryContent.read(DirectoryEntry.self, in: $0.bytes("content")) }
    }

    package func directoryEntry(_ id: DirectoryEntryID) throws -> ListedEntry? {
        try sql.row(
            "SELECT \(Self.listed) FROM \(Self.joined) WHERE entry.id = $1",
            [.text(id.text)]
        )?.listedEntry()
    }

    package func directoryEntries(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) throws -> DirectoryPart<ListedEntry> {
        let meant = DirectoryCondition(filter)
        let rows = try sql.rows(
            """
            SELECT \(Self.listed) FROM \(Self.joined) WHERE \(meant.sql)
            ORDER BY \(meant.first)entry.sorting, entry.id \(meant.part)
            """,
            meant.values(within: window)
        )
        let total = try sql.row("SELECT COUNT(*) AS count FROM \(Self.joined) WHERE \(meant.sql)", meant.values)
        return DirectoryPart(try rows.map { try $0.listedEntry() }, of: try total?.integer("count") ?? 0)
    }

    package func directoryPlaces(
        _ filter: DirectoryFilter,
        _ window: DirectoryWindow
    ) throws -> DirectoryPart<PlacedEntry> {
        let meant = DirectoryCondition(filter)
        let joined = "directory_place AS place JOIN \(Self.entries) ON entry.id = place.entry \(Self.feeds)"
        let rows = try sql.rows(
            """
            SELECT place.id AS place, \(Self.listed) FROM \(joined) WHERE \(meant.sql)
            ORDER BY \(meant.first)entry.sorting, entry.id, place.id \(meant.part)
            """,
            meant.values(within: window)
        )
        let total = try sql.row("SELECT COUNT(*) AS count FROM \(joined) WHERE \(meant.sql)", meant.values)
        return DirectoryPart(try rows.map { try $0.placedEntry() }, of: try total?.integer("count") ?? 0)
    }

    package func directoryPlace(_ id: DirectoryPartID) throws -> PlacedEntry? {
        try sql.row(
            """
            SELECT place.id AS place, \(Self.listed)
            FROM directory_place AS place JOIN \(Self.entries) ON entry.id = place.entry \(Self.feeds)
            WHERE place.id = $1 ORDER BY entry.id LIMIT 1
            """,
            [.text(id.text)]
        )?.placedEntry()
    }

    package func directoryNeeds(_ filter: DirectoryFilter) throws -> [CountedNeed] {
        let meant = DirectoryCondition(filter)
        return try sql.rows(
            """
            SELECT need.content AS content, counted.entries AS entries
            FROM directory_need AS need JOIN (
                SELECT answer.need AS need, COUNT(*) AS entries
                FROM directory_answer AS answer JOIN \(Self.entries) ON entry.id = answer.entry \(Self.feeds)
                WHERE \(meant.sql) GROUP BY answer.need
            ) AS counted ON counted.need = need.id
            ORDER BY need.sorting, need.id
            """,
            meant.values
        ).map { row in
            let need = try DirectoryContent.read(DirectoryNeed.self, in: row.bytes("content"))
            return CountedNeed(need, entries: try row.integer("entries"))
        }
    }

    private static let entries = "directory_entry AS entry"
    private static let feeds = "JOIN directory_feed AS feed ON feed.id = entry.feed"
    private static let joined = entries + " " + feeds
    private static let listed =
        "entry.content AS content, entry.feed AS feed, feed.revision, feed.imported_at, feed.is_published"
}

extension SQLRow {
    fileprivate func directoryFeed() throws -> DirectoryFeed {
        DirectoryFeed(
            id: DirectoryFeedID(try text("feed")),
            revision: try integer("revision"),
            imported: Instant(seconds: try integer("imported_at")),
            isPublished: try integer("is_published") == 1
        )
    }

    fileprivate func listedEntry() throws -> ListedEntry {
        ListedEntry(
            try DirectoryContent.read(DirectoryEntry.self, in: bytes("content")),
            from: try directoryFeed()
        )
    }

    fileprivate func placedEntry() throws -> PlacedEntry {
        let listed = try listedEntry()
        let id = DirectoryPartID(try text("place"))
        guard let place = listed.entry.places.first(where: { $0.id == id }) else {
            throw UnexpectedValue(column: "place")
        }
        return PlacedEntry(listed, at: place)
    }
}
