extension YAMLGuard {
    /// Steps over blanks, line breaks and comments.
    ///
    /// A byte order mark that begins a line is stepped over too, and counts as one column.
    mutating func skipToToken() {
        while at < bytes.count {
            if isSpaceOrTab {
                at += 1
            } else if column == 0, bytes[at...].starts(with: [0xEF, 0xBB, 0xBF]) {
                at += 3
                lineStart += 2
            } else if bytes[at] == UInt8(ascii: "#") {
                skipLine()
            } else if !stepOverBreak() {
                return
            }
        }
    }

    mutating func skipLine() {
        while at < bytes.count, breakLength(at) == 0 { at += 1 }
    }

    mutating func skipDirective() -> Bool {
        guard column == 0, bytes[at] == UInt8(ascii: "%") else { return false }
        skipLine()
        return true
    }

    mutating func skipDocumentMark() -> Bool {
        guard column == 0, isDocumentMark else { return false }
        at += 3
        return true
    }

    /// Whether `---` or `...` stands here.
    var isDocumentMark: Bool {
        let rest = bytes[at...]
        return (rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8)) && isBlank(at + 3)
    }

    var isSpaceOrTab: Bool {
        bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t")
    }

    /// Whether a blank, a line break or the end stands at an index.
    func isBlank(_ index: Int) -> Bool {
        guard index < bytes.count else { return true }
        return bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") || breakLength(index) > 0
    }

    /// Steps over one line break if it stands here.
    mutating func stepOverBreak() -> Bool {
        let length = breakLength(at)
        guard length > 0 else { return false }
        at += length
        line += 1
        lineStart = at
        return true
    }

    /// How many bytes the line break at an index has; 0 where none stands.
    ///
    /// YAML 1.1 counts the next-line character and both Unicode separators as line breaks.
    func breakLength(_ index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
