/// Where a document came from, as an error names it.
package struct Source: Hashable, Sendable {
    /// The file's name as it was given, or `standard input`.
    package let name: String
    /// The line of a JSON Lines file, counted from 1; nil where the whole file is one document.
    package let record: Int?

    package init(name: String, record: Int? = nil) {
        self.name = name
        self.record = record
    }
}
