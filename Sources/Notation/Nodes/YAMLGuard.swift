/// Looks through YAML before it is read, and refuses what could take long or exhaust the stack.
///
/// It follows the text token by token as a YAML scanner does: quotes, comments, block scalars and plain text over several
/// lines are stepped over, so that a '*' or '[' inside text is left alone. Refused are anchors, aliases and tags (a few
/// lines of them can stand for billions of values), and more depth or values than the limits allow. It builds nothing and
/// runs in the length of the text; whether the YAML is well formed is left to the reader.
struct YAMLGuard {
    let bytes: [UInt8]
    var at = 0
    var line = 1
    var lineStart = 0
    /// How many '[' and '{' are open.
    var flow = 0
    /// The columns of the block lists and maps that are open.
    var indents: [Int] = []
    private var values = 0
    /// Where the latest value that may turn out to be a key begins.
    private var key = (line: 0, column: 0)
    private let source: Source
    private let limits: Limits

    init(_ text: InputText, from source: Source, within limits: Limits) {
        bytes = text.bytes
        self.source = source
        self.limits = limits
    }

    mutating func check() throws(BadInput) {
        skipToToken()
        while at < bytes.count {
            if flow == 0 {
                while let last = indents.last, last > column { indents.removeLast() }
            }
            try token()
            skipToToken()
        }
    }

    var column: Int { at - lineStart }

    private mutating func token() throws(BadInput) {
        if skipDocumentMark() || skipDirective() { return }
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            try countValue()
            flow += 1
            try checkDepth()
            at += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            flow = max(0, flow - 1)
            at += 1
        case UInt8(ascii: ","): at += 1
        case UInt8(ascii: "-") where isBlank(at + 1): try open(column)
        case UInt8(ascii: "?") where flow > 0 || isBlank(at + 1): try open(column)
        case UInt8(ascii: ":") where flow > 0 || isBlank(at + 1):
            try open(key.line == line ? key.column : column)
        case UInt8(ascii: "&"), UInt8(ascii: "*"): throw refusal("anchors and aliases are", byte)
        case UInt8(ascii: "!"): throw refusal("tags are", byte)
        default:
            try countValue()
            skipScalar(startingWith: byte)
        }
    }

    /// Steps over an indicator that opens a block list or map, unless one is open at that column.
    private mutating func open(_ column: Int) throws(BadInput) {
        at += 1
        guard flow == 0, (indents.last ?? -1) < column else { return }
        indents.append(column)
        try checkDepth()
    }

    private func checkDepth() throws(BadInput) {
        guard indents.count + flow <= limits.depth else { throw limits.tooDeep(in: source, line: line) }
    }

    private mutating func countValue() throws(BadInput) {
        if flow == 0 { key = (line, column) }
        values += 1
        guard values <= limits.values else { throw limits.tooMany(in: source, line: line) }
    }

    private func refusal(_ what: String, _ byte: UInt8) -> BadInput {
        let sign = String(Unicode.Scalar(byte))
        return BadInput(
            source,
            line: line,
            "\(what) not read",
            remedy: "write the value out; put text that begins with \(sign.inQuotes) in quotes"
        )
    }
}
