import Foundation
import Testing

/// What is written for others, as it was looked at and found right; other readers of the same formats read these files too.
enum Goldens {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens")

    /// Holds bytes against their golden; `HEED_GOLDENS=write` writes it instead, to be looked at before it is kept.
    static func expect(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(bytes).write(to: file)
        }
        let kept = try Data(contentsOf: file)
        #expect(
            String(decoding: bytes, as: UTF8.self) == String(decoding: kept, as: UTF8.self),
            sourceLocation: sourceLocation
        )
    }
}
