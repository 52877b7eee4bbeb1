import Foundation

/// The lines of standard input as bytes, read as they come.
struct InputLines: Sequence, IteratorProtocol {
    private let handle = FileHandle.standardInput
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// The next line without its end; nil after the last.
    mutating func next() -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                let line = buffer[start..<end]
                return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
            }
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            let part = handle.availableData
            isAtEnd = part.isEmpty
            buffer += part
        }
    }
}
