import Hummingbird
import Notation
import Respond
import Vocabulary
import WebSupport

/// A page of a list as Open Referral UK 3 counts them: from 1, with how many there are.
struct DirectoryPage: Sendable {
    let number: Int
    let size: Int

    var window: DirectoryWindow { DirectoryWindow(offset: (number - 1) * size, limit: size) }

    func json<Item>(_ found: DirectoryPart<Item>, _ item: (Item) -> JSONValue) -> JSONValue {
        let pages = (found.total + size - 1) / size
        return .map([
            ("total_items", .integer(found.total)),
            ("total_pages", .integer(pages)),
            ("page_number", .integer(number)),
            ("size", .integer(found.items.count)),
            ("first_page", .bool(number == 1)),
            ("last_page", .bool(number >= pages)),
            ("empty", .bool(found.items.isEmpty)),
            ("contents", .list(found.items.map(item))),
        ])
    }
}

extension QueryReader {
    /// `page` and `per_page`; the first fifty where neither is given.
    mutating func directoryPage() -> DirectoryPage {
        let number = number("page", in: 1...100_000) ?? 1
        return DirectoryPage(number: number, size: self.number("per_page", in: 1...500) ?? 50)
    }

    /// `search`, a term or a taxonomy, and ages.
    mutating func directoryFilter() -> DirectoryFilter {
        let words = text("search") ?? ""
        if words.unicodeScalars.count > 200 {
            refuse("search", "is longer than 200 letters", remedy: "give a few words")
        }
        return DirectoryFilter(
            words: words.replacing("+", with: " "),
            need: recordID("taxonomy_term_id").map { NeedID($0.text) },
            taxonomy: recordID("taxonomy_id").map { TaxonomyID($0.text) },
            youngest: number("minimum_age", in: 0...200),
            oldest: number("maximum_age", in: 0...200)
        )
    }
}

extension Response {
    /// A reply that pages of any other host may read.
    static func shared(_ value: JSONValue) -> Response {
        .json(value, headers: [.accessControlAllowOrigin: "*"])
    }
}
