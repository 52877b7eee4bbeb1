/// Walks through Swift source once and sorts every character into code, comment or neither.
struct SwiftReader {
    private enum Place: Equatable {
        case code(parentheses: Int)
        case lineComment
        case blockComment
        case name
        case text(hashes: Int, manyLines: Bool)
    }

    private let characters: [Character]
    private var at = 0
    private var places: [Place] = [.code(parentheses: 0)]
    private var lines: [SwiftText.Line] = []
    private var line = SwiftText.Line()

    init(_ text: String) {
        characters = Array(text)
    }

    mutating func read() -> [SwiftText.Line] {
        while at < characters.count {
            if characters[at].isNewline { endLine() } else { step() }
        }
        if !line.written.isEmpty { lines.append(line) }
        return lines
    }

    private mutating func step() {
        switch places[places.count - 1] {
        case .code(let parentheses): stepInCode(parentheses)
        case .lineComment: take(1, asComment: true)
        case .blockComment: stepInBlockComment()
        case .name: if next("`") { leave(1) } else { take(1) }
        case .text(let hashes, let manyLines): stepInText(hashes, manyLines)
        }
    }

    private mutating func stepInCode(_ parentheses: Int) {
        let hashes = characters[at...].prefix { $0 == "#" }.count
        if next("//") {
            enter(.lineComment, 2)
        } else if next("/*") {
            enter(.blockComment, 2)
        } else if next("`") {
            enter(.name, 1)
        } else if next("\"\"\"", after: hashes) {
            enter(.text(hashes: hashes, manyLines: true), hashes + 3)
        } else if next("\"", after: hashes) {
            enter(.text(hashes: hashes, manyLines: false), hashes + 1)
        } else if next(")"), parentheses == 1, places.count > 1 {
            leave(1)
        } else {
            if next("(") { places[places.count - 1] = .code(parentheses: parentheses + 1) }
            if next(")") { places[places.count - 1] = .code(parentheses: parentheses - 1) }
            take(1, asCode: true)
        }
    }

    private mutating func stepInBlockComment() {
        if next("*/") {
            leave(2)
        } else if next("/*") {
            enter(.blockComment, 2)
        } else {
            take(1, asComment: true)
        }
    }

    private mutating func stepInText(_ hashes: Int, _ manyLines: Bool) {
        let fence = String(repeating: "#", count: hashes)
        let end = (manyLines ? "\"\"\"" : "\"") + fence
        if next("\\" + fence + "(") {
            enter(.code(parentheses: 1), hashes + 2)
        } else if next("\\" + fence) {
            take(hashes + 2)
        } else if next(end) {
            leave(end.count)
        } else {
            take(1)
        }
    }

    private func next(_ word: String, after skipped: Int = 0) -> Bool {
        characters[min(at + skipped, characters.count)...].starts(with: word)
    }

    private mutating func enter(_ place: Place, _ count: Int) {
        places.append(place)
        take(count)
    }

    private mutating func leave(_ count: Int) {
        places.removeLast()
        take(count)
    }

    private mutating func take(_ count: Int, asCode: Bool = false, asComment: Bool = false) {
        for _ in 0..<count where at < characters.count && !characters[at].isNewline {
            line.written.append(characters[at])
            line.code.append(asCode ? characters[at] : " ")
            line.comment.append(asComment ? characters[at] : " ")
            at += 1
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = SwiftText.Line()
        at += 1
        switch places[places.count - 1] {
        case .lineComment, .name, .text(_, manyLines: false): places.removeLast()
        default: break
        }
    }
}
