package import Notation

/// One service of a feed that cannot be read: where it stands, which it is, what is wrong and what mends it.
package struct FeedFault: Hashable, Sendable {
    /// The file.
    package let source: Source
    /// Such as `contents[12]`; empty where the document is one service.
    package let place: String
    /// As the feed gives it; nil where it gives none.
    package let id: String?
    /// The path of the field, such as `contents[12].name`.
    package let field: String
    package let line: Int?
    package let problem: String
    package let remedy: String

    /// On one line: `FILE:LINE: PLACE (id ID): MEMBER: PROBLEM; REMEDY`.
    package var words: String {
        let file = source.name + (line.map { ":\($0)" } ?? "")
        let which = place + (id.map { (place.isEmpty ? "id " : " (id ") + $0 + (place.isEmpty ? "" : ")") } ?? "")
        let inner = field.trimmingPrefix(place).trimmingPrefix(".")
        return [file, which, String(inner), problem].filter { !$0.isEmpty }.joined(separator: ": ") + "; " + remedy
    }
}
