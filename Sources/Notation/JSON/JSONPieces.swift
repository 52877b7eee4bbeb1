/// Takes the outermost list or group of a JSON document apart without reading what is in it.
///
/// Each piece is then read by itself, so that a list of any length needs the memory of its longest item. Runs in the length
/// of the text.
package struct JSONPieces: Sendable {
    /// One item of the list, or one field of the group.
    package struct Piece: Sendable {
        /// Nil in a list.
        package let key: String?
        /// Of its first byte, counted from 1.
        package let line: Int
        package let bytes: Range<Int>
    }

    package let isList: Bool
    package let pieces: [Piece]
    /// The list or group itself, with the blanks around it.
    package let whole: Piece
    private let text: [UInt8]
    private let source: Source

    /// - Throws: where no list and no group stands there, or its brackets do not close.
    package init(_ bytes: [UInt8], from source: Source) throws(BadInput) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        try self.init(bytes, within: start..<bytes.count, line: 1, from: source)
    }

    private init(_ bytes: [UInt8], within range: Range<Int>, line: Int, from source: Source) throws(BadInput) {
        var scan = PieceScan(bytes, within: range, line: line, from: source)
        (isList, pieces) = try scan.pieces()
        text = bytes
        whole = Piece(key: nil, line: line, bytes: range)
        self.source = source
    }

    /// What is in one of them, which is a list or a group itself.
    package func pieces(in piece: Piece) throws(BadInput) -> JSONPieces {
        try JSONPieces(text, within: piece.bytes, line: piece.line, from: source)
    }

    package func isList(_ piece: Piece) -> Bool { text[piece.bytes.lowerBound] == UInt8(ascii: "[") }

    /// The value of one of them; its lines are counted from that on which it begins.
    package func node(_ piece: Piece, within limits: Limits = .document) throws(BadInput) -> Node {
        do {
            return try NodeReader.json(Array(text[piece.bytes]), from: source, within: limits)
        } catch {
            throw error.moved(to: piece)
        }
    }
}

extension BadInput {
    /// The same, told of a piece by itself, with its line in the whole.
    package func moved(to piece: JSONPieces.Piece) -> BadInput {
        BadInput(source, line: line.map { $0 + piece.line - 1 }, field: field, problem, remedy: remedy)
    }
}

/// Finds where values begin and end by their brackets and quotation marks alone.
private struct PieceScan {
    private let bytes: [UInt8]
    private let end: Int
    private let source: Source
    private var index: Int
    private var line: Int

    init(_ bytes: [UInt8], within range: Range<Int>, line: Int, from source: Source) {
        self.bytes = bytes
        self.source = source
        self.line = line
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func pieces() throws(BadInput) -> (isList: Bool, [JSONPieces.Piece]) {
        skipBlanks()
        let isList = next == UInt8(ascii: "[")
        guard isList || next == UInt8(ascii: "{") else {
            throw bad("a list or a group is expected here", remedy: "write a document of JSON that begins with [ or {")
        }
        let close = UInt8(ascii: isList ? "]" : "}")
        index += 1
        var pieces: [JSONPieces.Piece] = []
        skipBlanks()
        while next != close {
            if !pieces.isEmpty {
                try expect(UInt8(ascii: ","), "a comma")
                skipBlanks()
            }
            pieces.append(try piece(hasKey: !isList))
            skipBlanks()
        }
        index += 1
        skipBlanks()
        guard index == end else {
            throw bad("something follows the end of the document", remedy: "keep one document a file")
        }
        return (isList, pieces)
    }

    private mutating func piece(hasKey: Bool) throws(BadInput) -> JSONPieces.Piece {
        var key: String?
        if hasKey {
            guard next == UInt8(ascii: "\"") else {
                throw bad("a key in double quotes is expected here", remedy: "write \"key\": value")
            }
            let start = index
            try skipString()
            key = String(decoding: bytes[start + 1..<index - 1], as: UTF8.self)
            skipBlanks()
            try expect(UInt8(ascii: ":"), "a colon")
            skipBlanks()
        }
        let (start, first) = (index, line)
        try skipValue()
        guard index > start else { throw bad("a value is expected here", remedy: "put text in double quotes") }
        return JSONPieces.Piece(key: key, line: first, bytes: start..<index)
    }

    private mutating func skipValue() throws(BadInput) {
        var depth = 0
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                try skipString()
                if depth == 0 { return }
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return }
                depth -= 1
                if depth == 0 {
                    index += 1
                    return
                }
            case UInt8(ascii: ","), 0x20, 0x09, 0x0D, 0x0A:
                if depth == 0 { return }
                if byte == 0x0A { line += 1 }
            default: break
            }
            index += 1
        }
        if depth > 0 { throw bad("the document ends inside a value", remedy: "see that it was fetched whole") }
    }

    private mutating func skipString() throws(BadInput) {
        index += 1
        while let byte = next, byte != UInt8(ascii: "\"") {
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard next != nil else {
            throw bad("a string is opened and never closed", remedy: "see that it was fetched whole")
        }
        index += 1
    }

    private mutating func expect(_ byte: UInt8, _ what: String) throws(BadInput) {
        guard next == byte else {
            let isCut = next == nil
            throw bad(
                isCut ? "the document ends inside a list or group" : "\(what) is expected here",
                remedy: isCut ? "see that it was fetched whole" : "write it as JSON"
            )
        }
        index += 1
    }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0D, 0x0A].contains(byte) {
            if byte == 0x0A { line += 1 }
            index += 1
        }
    }

    private var next: UInt8? { index < end ? bytes[index] : nil }

    private func bad(_ problem: String, remedy: String) -> BadInput {
        BadInput(source, line: line, problem, remedy: remedy)
    }
}
