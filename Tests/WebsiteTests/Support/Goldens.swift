import Foundation
import Testing

/// Pages as they were looked at and found right.
enum Goldens {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens")

    /// Holds a page against its golden; `HEED_GOLDENS=write` writes it instead, to be looked at before it is kept.
    static func expect(_ page: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name + ".html")
        // A file's path changes with what it holds; the page around it does not.
        let text = page.replacing(/\/assets\/[0-9a-f]{24}\//, with: "/assets/HASH/")
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(text.utf8).write(to: file)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: sourceLocation)
    }
}
