/// How large a document may be; what goes beyond is refused before it is read on.
package struct Limits: Hashable, Sendable {
    package var bytes: Int
    /// How many lists and maps may stand inside each other.
    package var depth: Int
    /// How many values there may be, lists and maps included.
    package var values: Int

    /// The limits of one document: 4 MiB, 64 levels, 100,000 values.
    package static let document = Limits(bytes: 4 << 20, depth: 64, values: 100_000)

    package init(bytes: Int, depth: Int, values: Int) {
        self.bytes = bytes
        self.depth = depth
        self.values = values
    }

    func tooDeep(in source: Source, line: Int) -> BadInput {
        BadInput(
            source,
            line: line,
            "lists and groups stand more than \(depth) deep inside each other",
            remedy: "write them flatter"
        )
    }

    func tooMany(in source: Source, line: Int) -> BadInput {
        BadInput(
            source,
            line: line,
            "the document holds more than \(values) values",
            remedy: "split it into several"
        )
    }
}
