extension YAMLGuard {
    /// Steps over text of any of the five styles.
    mutating func skipScalar(startingWith byte: UInt8) {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): skipQuoted(by: byte)
        case UInt8(ascii: "|") where flow == 0, UInt8(ascii: ">") where flow == 0: skipBlockScalar()
        default: skipPlain()
        }
    }

    private mutating func skipQuoted(by quote: UInt8) {
        at += 1
        while at < bytes.count {
            if stepOverBreak() { continue }
            if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                at += 1
                if at < bytes.count, !stepOverBreak() { at += 1 }
            } else if bytes[at] == quote {
                at += 1
                guard quote == UInt8(ascii: "'"), at < bytes.count, bytes[at] == quote else { return }
                at += 1
            } else {
                at += 1
            }
        }
    }

    private mutating func skipPlain() {
        let least = (indents.last ?? -1) + 1
        while at < bytes.count {
            if column == 0, isDocumentMark { return }
            if bytes[at] == UInt8(ascii: "#") { return }
            while at < bytes.count, !isBlank(at) {
                if bytes[at] == UInt8(ascii: ":"), isBlank(at + 1) { return }
                if flow > 0, ",[]{}".utf8.contains(bytes[at]) { return }
                at += 1
            }
            while at < bytes.count {
                if isSpaceOrTab { at += 1 } else if !stepOverBreak() { break }
            }
            if flow == 0, column < least { return }
        }
    }

    private mutating func skipBlockScalar() {
        var digit: Int?
        while at < bytes.count, breakLength(at) == 0 {
            if digit == nil, bytes[at] == UInt8(ascii: "#") {
                skipLine()
                break
            }
            if UInt8(ascii: "1")...UInt8(ascii: "9") ~= bytes[at] { digit = Int(bytes[at]) - 48 }
            at += 1
        }
        _ = stepOverBreak()
        let parent = indents.last ?? -1
        var indent = digit.map { max(parent, 0) + $0 }
        while at < bytes.count {
            let content = skipIndentation(upTo: &indent, atLeast: parent + 1)
            guard content else { return }
            skipLine()
            _ = stepOverBreak()
        }
    }

    /// Steps over blank lines and the spaces before the next line; false where that line no longer belongs to the text.
    private mutating func skipIndentation(upTo indent: inout Int?, atLeast least: Int) -> Bool {
        var widest = 0
        repeat {
            while at < bytes.count, bytes[at] == UInt8(ascii: " "), indent.map({ column < $0 }) ?? true { at += 1 }
            widest = max(widest, column)
        } while stepOverBreak()
        let width = indent ?? max(widest, least, 1)
        indent = width
        return at < bytes.count && column == width
    }
}
