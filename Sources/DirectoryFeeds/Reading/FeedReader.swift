package import Notation
import Respond
import Vocabulary

/// Reads what a feed of Open Referral UK 3 answers: a service, pages of them, a list, an organisation with its services.
///
/// Members that nobody here knows are left aside; those that are known have to be as the schema has them. Each item is read
/// by itself, so that of ten thousand services no more than one is held apart from what becomes of it.
package struct FeedReader {
    private var gathered = Gathered()

    package init() {}

    /// What has been read so far.
    package var feed: ReadFeed { gathered.feed }

    /// Reads a file more, such as the next page.
    package mutating func read(_ bytes: [UInt8], from source: Source) throws(BadInput) {
        try read(JSONPieces(bytes, from: source), from: source)
    }

    private mutating func read(_ whole: JSONPieces, from source: Source) throws(BadInput) {
        if whole.isList {
            read(whole, under: "", from: source)
        } else if let page = whole.pieces.first(where: { $0.key == "contents" }) {
            guard whole.isList(page) else {
                throw BadInput(
                    source,
                    line: page.line,
                    field: "contents",
                    "a list is expected here",
                    remedy: "write the services of the page as [{…}, {…}]"
                )
            }
            let total = try whole.pieces.first { $0.key == "total_items" }
                .map { (piece) throws(BadInput) in try whole.node(piece).text.flatMap { Int($0) } }
            gathered.told = max(gathered.told, (total ?? 0) ?? 0)
            read(try whole.pieces(in: page), under: "contents", from: source)
        } else {
            read(whole.whole, of: whole, at: "", from: source)
        }
    }

    private mutating func read(_ list: JSONPieces, under name: String, from source: Source) {
        for (index, piece) in list.pieces.enumerated() {
            read(piece, of: list, at: "\(name)[\(index)]", from: source)
        }
    }

    private mutating func read(_ piece: JSONPieces.Piece, of whole: JSONPieces, at place: String, from source: Source) {
        var id: String?
        do {
            let node = try whole.node(piece, within: Self.limits)
            id = node["id"]?.text
            try take(Field(node, at: place, in: source), FeedItem(node))
        } catch {
            gathered.fail(error.moved(to: piece), at: place, id: id)
        }
    }

    private mutating func take(_ field: Field, _ item: FeedItem) throws(BadInput) {
        switch item {
        case .service: try gathered.take(field.directoryEntry(), at: field)
        case .placed:
            var fields = try field.fields()
            let offer = try field.placed()
            let service = try fields.required("service")
            try gathered.take(service.directoryEntry(), at: service, offer)
        case .organisation:
            let organisation = try field.directoryOrganisation()
            var fields = try field.fields()
            let services = try fields.list("services") { (item) throws(BadInput) in item }
            if services.isEmpty { gathered.others += 1 }
            for service in services {
                // One that is bad does not hide those behind it.
                do {
                    try gathered.take(service.directoryEntry(of: organisation), at: service)
                } catch {
                    gathered.fail(error, at: service.path, id: service.node["id"]?.text)
                }
            }
        case .taxonomy:
            let taxonomy = try field.taxonomy()
            var fields = try field.fields()
            let terms = try fields.list("taxonomy_terms") { (item) throws(BadInput) in try item.need(of: taxonomy) }
            gathered.take(terms, of: taxonomy)
        case .term: gathered.needs.append(try field.need())
        }
    }

    /// An organisation with all of its services is one item.
    private static let limits = Limits(bytes: 64 << 20, depth: 64, values: 4_000_000)
}
