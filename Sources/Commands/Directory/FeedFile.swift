import Foundation
import Notation

/// The bytes of a feed, which may be longer than a document.
enum FeedFile {
    /// Some forty thousand services with all that belongs to them.
    private static let most = 256 << 20

    static func read(_ name: String) throws(BadInput) -> (source: Source, bytes: [UInt8]) {
        let (source, handle) = try InputFile.open(name)
        var bytes: [UInt8] = []
        do {
            while bytes.count <= most, let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
                bytes.append(contentsOf: part)
            }
        } catch {
            throw InputFile.unreadable(source)
        }
        guard bytes.count <= most else {
            throw BadInput(
                source,
                line: nil,
                "the feed is larger than \(most >> 20) MiB, which is the limit",
                remedy: "import it in parts, each under a --feed of its own"
            )
        }
        return (source, bytes)
    }
}
