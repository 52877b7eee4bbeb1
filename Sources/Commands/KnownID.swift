import Notation

/// An id that an option names, held against those that the policy has.
enum KnownID {
    /// - Throws: `BadInput`, which names the nearest, or all of them.
    static func check(_ text: String, of kind: String, given option: String, among known: [String]) throws(BadInput) {
        guard !known.contains(text) else { return }
        let near = text.closest(among: known).map { "did you mean '\($0)'?" }
        throw BadInput(
            Source(name: option),
            line: nil,
            "\(text.inQuotes) is no \(kind) of the policy",
            remedy: near ?? "they are \(known.joined(separator: ", "))"
        )
    }
}
