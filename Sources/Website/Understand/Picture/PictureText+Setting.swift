extension [PictureText] {
    private static var lineHeight: Int { 19 }
    private static var gap: Int { 3 }

    /// The texts one below the other, and the height they take.
    func set(x: Int, y top: Int, width: Int) -> (lines: [Picture.Line], height: Int) {
        var lines: [Picture.Line] = []
        var y = top
        for piece in self {
            for text in piece.text.wrapped(at: width * 10 / (piece.kind == .strong ? 89 : 80)) {
                lines.append(Picture.Line(x: x, y: y + 14, kind: piece.kind.rawValue, text: text))
                y += Self.lineHeight
            }
            y += Self.gap
        }
        return (lines, isEmpty ? 0 : y - top - Self.gap)
    }
}

extension String {
    /// The text in lines of at most so many characters; a longer word is parted.
    func wrapped(at most: Int) -> [String] {
        let limit = Swift.max(6, most)
        var lines: [String] = []
        var line = ""
        for word in split(whereSeparator: \.isWhitespace).map(String.init) {
            var rest = word
            while rest.count > limit {
                if !line.isEmpty { lines.append(line) }
                line = ""
                lines.append(rest.prefix(limit - 1) + "-")
                rest = String(rest.dropFirst(limit - 1))
            }
            if line.isEmpty {
                line = rest
            } else if line.count + 1 + rest.count > limit {
                lines.append(line)
                line = rest
            } else {
                line += " " + rest
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
