/// The bytes of a document, once they are known to be text of a size that can be read.
///
/// A byte order mark of UTF-8 is left out.
struct InputText {
    let bytes: [UInt8]

    init(_ bytes: [UInt8], from source: Source, within limits: Limits) throws(BadInput) {
        guard bytes.count <= limits.bytes else {
            throw BadInput(
                source,
                line: nil,
                "the document is larger than \(mebibytes(limits.bytes)), which is the limit",
                remedy: "attach long text elsewhere and give the part that matters"
            )
        }
        if let encoding = foreignEncoding(bytes.prefix(4)) {
            throw notUTF8(source, line: 1, "the document is written in \(encoding)")
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let zero = text.firstIndex(of: 0) {
            throw BadInput(
                source,
                line: lineNumber(of: zero, in: text),
                "a NUL byte stands in the text",
                remedy: "take it out; the file may be damaged, or not text at all"
            )
        }
        if String(validating: text, as: UTF8.self) == nil {
            throw notUTF8(source, line: firstLineThatIsNotUTF8(in: text), "the bytes are not UTF-8")
        }
        let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        guard !text.allSatisfy(blank.contains) else {
            throw BadInput(source, line: nil, "the document is empty", remedy: "write a document of YAML or JSON")
        }
        self.bytes = text
    }
}

private func notUTF8(_ source: Source, line: Int, _ problem: String) -> BadInput {
    BadInput(source, line: line, problem, remedy: "save it as UTF-8")
}

private func lineNumber(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].count { $0 == 0x0A } + 1
}

private func firstLineThatIsNotUTF8(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (bad ?? 0) + 1
}

private func foreignEncoding(_ start: ArraySlice<UInt8>) -> String? {
    let start = Array(start)
    if start.starts(with: [0xFF, 0xFE, 0, 0]) || start.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard start.count == 4 else { return nil }
    return switch start.map({ $0 == 0 }) {
    case [true, true, true, false], [false, true, true, true]: "UTF-32"
    case [true, false, true, false], [false, true, false, true]: "UTF-16"
    default: nil
    }
}

private func mebibytes(_ count: Int) -> String {
    let tenths = (count * 10 + (1 << 19)) >> 20
    return tenths % 10 == 0 ? "\(tenths / 10) MiB" : "\(tenths / 10).\(tenths % 10) MiB"
}
