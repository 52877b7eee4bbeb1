/// Reads JSON as RFC 8259 writes it, with the line of every value.
///
/// Stricter where strictness keeps documents safe: no key twice in one object, no `\u0000`, no lone surrogates, and no
/// deeper or larger than the limits. Numbers keep the text in which they were written. Runs in the length of the text.
struct JSONReader {
    let bytes: [UInt8]
    let source: Source
    let limits: Limits
    var index = 0
    var line = 1
    private var depth = 0
    private var values = 0

    init(_ text: InputText, from source: Source, within limits: Limits) {
        bytes = text.bytes
        self.source = source
        self.limits = limits
    }

    mutating func document() throws(BadInput) -> Node {
        let root = try value()
        skipBlanks()
        guard index == bytes.count else {
            throw bad("\(found) follows the end of the document", remedy: "keep one document a file, or use JSON Lines")
        }
        return root
    }

    private mutating func value() throws(BadInput) -> Node {
        skipBlanks()
        values += 1
        guard values <= limits.values else { throw limits.tooMany(in: source, line: line) }
        let start = line
        switch next {
        case UInt8(ascii: "{"): return Node(.map(try object()), line: start)
        case UInt8(ascii: "["): return Node(.list(try array()), line: start)
        case UInt8(ascii: "\""): return Node(.scalar(try string(), quoted: true), line: start)
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            return Node(.scalar(try number(), quoted: false), line: start)
        default: return Node(try word(), line: start)
        }
    }

    private mutating func object() throws(BadInput) -> [Entry] {
        try enter()
        var entries: [Entry] = []
        var keys: Set<String> = []
        if accept(UInt8(ascii: "}")) { return entries }
        repeat {
            skipBlanks()
            let keyLine = line
            guard next == UInt8(ascii: "\"") else {
                throw bad("a key in double quotes is expected here, not \(found)", remedy: "write \"key\": value")
            }
            let key = try string()
            guard keys.insert(key).inserted else { throw .keyTwice(key, in: source, line: keyLine) }
            guard accept(UInt8(ascii: ":")) else {
                throw bad("':' is expected after the key, not \(found)", remedy: "write \"key\": value")
            }
            entries.append(Entry(key: key, line: keyLine, value: try value()))
        } while accept(UInt8(ascii: ","))
        guard accept(UInt8(ascii: "}")) else {
            throw bad(
                "',' or '}' is expected here, not \(found)",
                remedy: "separate fields by commas and close the '{'"
            )
        }
        return entries
    }

    private mutating func array() throws(BadInput) -> [Node] {
        try enter()
        var items: [Node] = []
        if accept(UInt8(ascii: "]")) { return items }
        repeat {
            items.append(try value())
        } while accept(UInt8(ascii: ","))
        guard accept(UInt8(ascii: "]")) else {
            throw bad("',' or ']' is expected here, not \(found)", remedy: "separate items by commas and close the '['")
        }
        return items
    }

    private mutating func enter() throws(BadInput) {
        depth += 1
        guard depth <= limits.depth else { throw limits.tooDeep(in: source, line: line) }
        index += 1
    }

    /// Takes the byte if it comes next; a closing bracket also leaves one level.
    private mutating func accept(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        index += 1
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next {
            switch byte {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D: break
            default: return
            }
            index += 1
        }
    }
}

extension JSONReader {
    var next: UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    /// What stands at the index, as an error names it.
    var found: String {
        guard let next else { return "the end of the document" }
        guard next >= 0x20, next != 0x7F else { return "a control character" }
        let rest = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
        return String(rest.unicodeScalars.prefix(1)).inQuotes
    }

    func bad(_ problem: String, remedy: String) -> BadInput {
        BadInput(source, line: line, problem, remedy: remedy)
    }
}
