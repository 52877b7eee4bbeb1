import Notation
import Vocabulary

/// Who held which entries of the policy against their sources, and when.
struct SignOffs: Sendable {
    static let path = "sign-offs.yaml"

    let places: Set<String>
    private let lines: [String: Int]
    private let source: Source

    /// Reads the file, where there is one.
    init(_ folder: PolicyFolder) throws(BadInput) {
        source = Source(name: folder.name + "/" + Self.path)
        var lines: [String: Int] = [:]
        if let file = folder.files.first(where: { $0.path == Self.path }) {
            var fields = try Fields(try NodeReader.yaml(file.bytes, from: source), at: "", in: source)
            _ = try fields.required("title").text()
            _ = try fields.required("entries").list { (item) throws(BadInput) in
                var entry = try item.fields()
                lines[try entry.required("place").text()] = item.node.line
                _ = try entry.required("by").text()
                _ = try entry.required("on").calendarDay()
                try entry.finish()
            }
        }
        self.lines = lines
        places = Set(lines.keys)
    }

    /// Fails on a sign-off for a place where nothing is to be verified: it would sign nothing.
    func check(against marked: [UnverifiedEntry]) throws(BadInput) {
        let known = marked.map(\.place)
        guard let stray = places.subtracting(known).min() else { return }
        throw BadInput(
            source,
            line: lines[stray],
            field: "place",
            "nothing is to be verified at '\(stray)'",
            remedy: stray.closest(among: known).map { "did you mean '\($0)'?" }
                ?? "heed policy unverified lists the places"
        )
    }
}
