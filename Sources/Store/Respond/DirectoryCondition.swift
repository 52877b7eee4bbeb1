import Respond
import Vocabulary

/// Which entries are meant, as SQL says it.
struct DirectoryCondition {
    let sql: String
    let values: [SQLValue]
    /// What goes before the name in the order.
    let first: String

    init(_ filter: DirectoryFilter) {
        var parts = ["entry.is_listed = 1"]
        var values: [SQLValue] = []
        func place(_ value: SQLValue) -> String {
            values.append(value)
            return "$\(values.count)"
        }
        if filter.isPublished { parts.append("feed.is_published = 1") }
        // Folded words hold letters, digits and nothing that LIKE takes for a sign of its own.
        for word in filter.words { parts.append("entry.words LIKE \(place(.text("%\(word)%")))") }
        if let need = filter.need {
            parts.append("entry.id IN (SELECT entry FROM directory_answer WHERE need = \(place(.text(need.text))))")
        }
        if let taxonomy = filter.taxonomy {
            parts.append(
                """
                entry.id IN (
                    SELECT answer.entry FROM directory_answer AS answer JOIN directory_need AS need
                    ON need.id = answer.need WHERE need.taxonomy = \(place(.text(taxonomy.text)))
                )
                """
            )
        }
        if let age = filter.youngest { parts.append("entry.age_from >= \(place(.integer(age)))") }
        if let age = filter.oldest { parts.append("entry.age_to <= \(place(.integer(age)))") }
        // A number of our own: a count of the same condition has no place for another value.
        first =
            filter.firstForAge.map { "CASE WHEN \($0) BETWEEN entry.age_from AND entry.age_to THEN 0 ELSE 1 END, " }
            ?? ""
        sql = parts.joined(separator: " AND ")
        self.values = values
    }

    /// The same with the part of the list that is asked for.
    func values(within window: DirectoryWindow) -> [SQLValue] {
        values + [.integer(window.limit), .integer(window.offset)]
    }

    /// How the part is asked for.
    var part: String { "LIMIT $\(values.count + 1) OFFSET $\(values.count + 2)" }
}
