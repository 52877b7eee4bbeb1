/// The first thing in a document that cannot be read: where it stands, what is wrong and what mends it.
package struct BadInput: Error, Hashable, Sendable {
    package let source: Source
    /// Counted from 1; nil where the document as a whole is meant.
    package let line: Int?
    /// The path of the field, such as `people[0].observations[1].clue`; empty where the document as a whole is meant.
    package let field: String
    package let problem: String
    package let remedy: String

    package init(_ source: Source, line: Int?, field: String = "", _ problem: String, remedy: String) {
        self.source = source
        self.line = line
        self.field = field
        self.problem = problem
        self.remedy = remedy
    }
}

extension BadInput: CustomStringConvertible {
    /// One line: `FILE:LINE: FIELD: PROBLEM; REMEDY`, or `FILE: record N: …` in JSON Lines.
    package var description: String {
        var place = source.name
        if let record = source.record {
            place += ": record \(record)"
        } else if let line {
            place += ":\(line)"
        }
        let parts = field.isEmpty ? [place, problem] : [place, field, problem]
        return parts.joined(separator: ": ") + "; " + remedy
    }
}

extension String {
    /// The text in quotation marks for an error: one line, no control characters, at most 40 characters.
    package var inQuotes: String {
        let shown = unicodeScalars.prefix(40).map { scalar in
            scalar.properties.generalCategory == .control || scalar.properties.isWhitespace ? " " : Character(scalar)
        }
        return "'" + String(shown) + (unicodeScalars.count > 40 ? "…" : "") + "'"
    }
}
