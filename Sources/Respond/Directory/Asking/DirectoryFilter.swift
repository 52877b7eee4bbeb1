package import Vocabulary

/// Which entries are looked for in what is kept; only those that are offered, now or soon.
package struct DirectoryFilter: Hashable, Sendable {
    /// As `DirectoryWords` folds them, each of which is to be found, whole or as part of a word.
    package var words: [String]
    package var need: NeedID?
    package var taxonomy: TaxonomyID?
    /// Only those with at least this as their lowest age.
    package var youngest: Int?
    /// Only those with at most this as their highest age.
    package var oldest: Int?
    /// Those for somebody of this age come first.
    package var firstForAge: Int?
    /// Only what anybody may read.
    package var isPublished: Bool

    package init(
        words: String = "",
        need: NeedID? = nil,
        taxonomy: TaxonomyID? = nil,
        youngest: Int? = nil,
        oldest: Int? = nil,
        firstForAge: Int? = nil,
        isPublished: Bool = false
    ) {
        self.words = DirectoryWords.sought(words)
        self.need = need
        self.taxonomy = taxonomy
        self.youngest = youngest
        self.oldest = oldest
        self.firstForAge = firstForAge
        self.isPublished = isPublished
    }

    /// Whether an entry is meant.
    package func means(_ listed: ListedEntry) -> Bool {
        let entry = listed.entry
        let sought = entry.soughtWords
        return entry.status.isListed && (!isPublished || listed.feed.isPublished)
            && words.allSatisfy(sought.contains)
            && (need == nil || entry.needs.contains { $0.id == need })
            && (taxonomy == nil || entry.needs.contains { $0.taxonomy.id == taxonomy })
            && entry.eligibility.years.lowerBound >= youngest ?? 0
            && entry.eligibility.years.upperBound <= oldest ?? .max
    }
}

/// A part of a list by number, as publications of directories count them.
package struct DirectoryWindow: Hashable, Sendable {
    package let offset: Int
    package let limit: Int

    package init(offset: Int = 0, limit: Int) {
        self.offset = offset
        self.limit = limit
    }
}

/// A part of a list, and how long all of it is.
package struct DirectoryPart<Item: Sendable>: Sendable {
    package let items: [Item]
    package let total: Int

    package init(_ items: [Item], of total: Int) {
        self.items = items
        self.total = total
    }
}
