import Foundation
import Notation

/// The lines of an open file as bytes, read as they come and never more than one part of it at a time.
///
/// Of a line longer than a document may be only so much is kept that it is seen to be too long.
struct InputLines: Sequence, IteratorProtocol {
    private static let partSize = 1 << 16

    private let descriptor: Int32
    private let longest: Int
    private var part = [UInt8](repeating: 0, count: partSize)
    private var position = 0
    private var filled = 0
    private var isAtEnd = false
    /// Whether it ended because it could not be read on.
    private(set) var isBroken = false

    init(_ handle: FileHandle = .standardInput, longest: Int = Limits.document.bytes) {
        descriptor = handle.fileDescriptor
        self.longest = longest
    }

    /// The next line without its end; nil after the last.
    mutating func next() -> [UInt8]? {
        var line: [UInt8] = []
        var isBegun = false
        while true {
            if position == filled, !fill() { return isBegun ? line.withoutReturn : nil }
            isBegun = true
            let rest = part[position..<filled]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            line += rest[..<(end ?? filled)].prefix(longest + 1 - line.count)
            position = end.map { $0 + 1 } ?? filled
            if end != nil { return line.withoutReturn }
        }
    }

    private mutating func fill() -> Bool {
        if isAtEnd { return false }
        var count = 0
        repeat {
            count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        position = 0
        filled = Swift.max(0, count)
        isAtEnd = count <= 0
        isBroken = count < 0
        return !isAtEnd
    }
}

extension [UInt8] {
    fileprivate var withoutReturn: [UInt8] {
        last == UInt8(ascii: "\r") ? dropLast() : self
    }
}
