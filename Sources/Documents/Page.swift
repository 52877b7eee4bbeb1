import Notation

/// A page of text for a terminal: sections, wrapped lines, and colour where it is wanted.
struct Page {
    private(set) var lines: [String] = []
    let width: Int
    let isColoured: Bool

    /// What a piece of text is, for its colour.
    enum Tone: String {
        case heading = "1;36"
        case strong = "1"
        case alarm = "1;31"
        case caution = "33"
        case settled = "32"
        case quiet = "2"
    }

    init(width: Int, isColoured: Bool) {
        self.width = max(40, width)
        self.isColoured = isColoured
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func heading(_ title: String) {
        lines += ["", toned(title.uppercased(), .heading)]
    }

    /// A line that begins with a mark, its later lines set in beneath the first word.
    mutating func item(_ mark: String, _ text: String, tone: Tone? = nil, indent: Int = 2) {
        let lead = String(repeating: " ", count: indent)
        let hang = lead + String(repeating: " ", count: mark.count + (mark.isEmpty ? 0 : 1))
        for (index, line) in wrap(text, to: width - hang.count).enumerated() {
            let start = index == 0 ? lead + (mark.isEmpty ? "" : tone.map { toned(mark, $0) } ?? mark) : hang
            lines.append(index == 0 && !mark.isEmpty ? start + " " + line : start + line)
        }
    }

    mutating func quiet(_ text: String, indent: Int = 4) {
        let lead = String(repeating: " ", count: indent)
        lines += wrap(text, to: width - indent).map { lead + toned($0, .quiet) }
    }

    mutating func title(_ left: String, _ right: String) {
        let gap = max(2, width - left.count - right.count)
        lines.append(toned(left, .strong) + String(repeating: " ", count: gap) + toned(right, .quiet))
        lines.append(toned(String(repeating: "─", count: width), .quiet))
    }

    private func toned(_ text: String, _ tone: Tone) -> String {
        isColoured ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
    }

    private func wrap(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + printable(word)
        }
        return lines + [line]
    }

    /// Control characters of a document never reach the terminal.
    private func printable(_ word: Substring) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
