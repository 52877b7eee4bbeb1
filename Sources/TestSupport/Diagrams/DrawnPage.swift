import Foundation

/// A page of the documentation that is made of the program's own tables.
package struct DrawnPage {
    private let file: URL

    /// `name` is that of the page in `docs/domain`.
    package init(_ name: String) {
        file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/domain/\(name).md")
    }

    /// The page as it is kept; with `HEED_GOLDENS=write` it is written first, to be looked at before it stays.
    package func kept(_ drawn: String) throws -> String {
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(drawn.utf8).write(to: file)
        }
        return try String(contentsOf: file, encoding: .utf8)
    }
}
