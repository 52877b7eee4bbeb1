/// The cells of a line of a table in CSV (RFC 4180).
enum CSVCell {
    /// Nil where a quotation mark is out of place, or opened and never closed: no cell here holds a line break.
    static func all(in line: String) -> [String]? {
        var cells: [String] = []
        var rest = Substring(line)
        while true {
            guard let cell = rest.first == "\"" ? quoted(&rest) : plain(&rest) else { return nil }
            cells.append(cell)
            if rest.isEmpty { return cells }
            rest.removeFirst()
        }
    }

    private static func plain(_ rest: inout Substring) -> String? {
        let cell = rest.prefix { $0 != "," }
        rest = rest[cell.endIndex...]
        return cell.contains("\"") ? nil : String(cell)
    }

    private static func quoted(_ rest: inout Substring) -> String? {
        rest.removeFirst()
        var cell = ""
        while let character = rest.popFirst() {
            guard character == "\"" else {
                cell.append(character)
                continue
            }
            guard rest.first == "\"" else {
                return rest.isEmpty || rest.first == "," ? cell : nil
            }
            cell.append("\"")
            rest.removeFirst()
        }
        return nil
    }

    /// A cell as it is written: a spreadsheet would run what begins like a formula, so that an apostrophe stands before it.
    static func text(_ cell: String) -> String {
        let safe = cell.first.map(isGuarded) == true ? "'" + cell : cell
        guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// The cell as it was before it was written so.
    static func unguarded(_ cell: String) -> String {
        cell.first == "'" && cell.dropFirst().first.map(isGuarded) == true ? String(cell.dropFirst()) : cell
    }

    private static func isGuarded(_ character: Character) -> Bool { "=+-@'\t\r".contains(character) }
}
