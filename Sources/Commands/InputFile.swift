import Notation
import Foundation

/// The bytes of a file, or of standard input.
struct InputFile {
    let source: Source
    let bytes: [UInt8]

    /// Reads a file, or standard input where the name is a dash.
    ///
    /// What is larger than a document may be is not read to its end.
    static func read(_ name: String) throws(BadInput) -> InputFile {
        let (source, handle) = try open(name)
        let most = Limits.document.bytes + 1
        do {
            var data = Data()
            while data.count < most, let part = try handle.read(upToCount: most - data.count), !part.isEmpty {
                data.append(part)
            }
            return InputFile(source: source, bytes: [UInt8](data))
        } catch {
            throw unreadable(source)
        }
    }

    /// Opens a file, or standard input where the name is a dash.
    static func open(_ name: String) throws(BadInput) -> (source: Source, handle: FileHandle) {
        if name == "-" { return (Source(name: "standard input"), .standardInput) }
        let source = Source(name: name)
        do {
            return (source, try FileHandle(forReadingFrom: URL(filePath: name)))
        } catch {
            throw unreadable(source)
        }
    }

    static func unreadable(_ source: Source) -> BadInput {
        BadInput(
            source,
            line: nil,
            "the file cannot be read",
            remedy: "see that it is there, is a file and may be read"
        )
    }
}
