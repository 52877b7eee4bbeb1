/// The text of a Swift file, line by line, with its code and its comments told apart.
///
/// Text literals and names in backticks are blank in both, so a rule about code is not set off by words. A bare
/// regular expression literal is read as code; a quotation mark in one misleads this reader for the rest of its line.
struct SwiftText {
    struct Line {
        var written = ""
        var code = ""
        var comment = ""
    }

    let lines: [Line]

    init(_ text: String) {
        var reader = SwiftReader(text)
        lines = reader.read()
    }
}
