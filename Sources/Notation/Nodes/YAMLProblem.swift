import Yams

extension BadInput {
    /// Says in our words why YAML could not be read.
    init(_ error: YamlError, in text: String, from source: Source) {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            self = .keyTwice(keys.first ?? "", in: source, line: context.mark.line)
        case .reader(_, let offset, let value, _):
            let line = offset.map { text.prefix($0).count(where: \.isNewline) + 1 }
            self.init(
                source,
                line: line,
                "the control character U+\(hex(value)) stands in the text",
                remedy: "take it out"
            )
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let known = knownProblems.first { problem.contains($0.sign) }
            let opened = known?.isOpen == true ? context?.mark.line : nil
            let line = min(opened ?? mark.line, text.utf8.count { $0 == 0x0A } + 1)
            if problem.contains("cannot start any token"), let sign = text.scalar(at: mark), sign != "\t" {
                self.init(
                    source,
                    line: line,
                    "text cannot begin with \(String(sign).inQuotes)",
                    remedy: "put it in quotes"
                )
            } else {
                self.init(
                    source,
                    line: line,
                    known?.problem ?? "the YAML cannot be read (\(problem))",
                    remedy: known?.remedy ?? "check the lines above it, and put text with ': ' or '#' in quotes"
                )
            }
        default:
            self.init(source, line: nil, "the YAML cannot be read (\(error))", remedy: "check it against the guide")
        }
    }
}

/// A problem as the YAML library words it, with what it means to somebody who writes the document.
private struct KnownProblem {
    let sign: String
    let problem: String
    let remedy: String
    /// Whether the place that matters is where something was opened, not where reading stopped.
    var isOpen = false
}

private let knownProblems = [
    KnownProblem(
        sign: "cannot start any token",
        problem: "a tab stands where the indentation should be",
        remedy: "use spaces"
    ),
    KnownProblem(sign: "found a tab", problem: "a tab stands where the indentation should be", remedy: "use spaces"),
    KnownProblem(
        sign: "mapping values are not allowed",
        problem: "a ':' stands where no field can begin",
        remedy: "put text that holds ': ' in quotes, and line the field up with those above"
    ),
    KnownProblem(
        sign: "block sequence entries are not allowed",
        problem: "a '-' stands where no list can begin",
        remedy: "put the list on the lines below its key"
    ),
    KnownProblem(
        sign: "block collections",
        problem: "a list or group stands where none can begin",
        remedy: "line it up"
    ),
    KnownProblem(
        sign: "did not find expected key",
        problem: "the fields are not lined up",
        remedy: "give every field of one group the same indentation, and put text with quotes in it in quotes"
    ),
    KnownProblem(
        sign: "did not find expected '-'",
        problem: "the list is not lined up",
        remedy: "give every '-' of one list the same indentation"
    ),
    KnownProblem(
        sign: "could not find expected ':'",
        problem: "the line is neither a field nor part of one",
        remedy: "write 'key: value', or indent text that goes on",
        isOpen: true
    ),
    KnownProblem(
        sign: "unexpected end of stream",
        problem: "a quotation mark is opened and never closed",
        remedy: "close it",
        isOpen: true
    ),
    KnownProblem(
        sign: "unexpected document indicator",
        problem: "a quotation mark is opened and never closed",
        remedy: "close it",
        isOpen: true
    ),
    KnownProblem(
        sign: "expected ',' or ']'",
        problem: "a '[' is not closed, or a comma is missing",
        remedy: "write [one, two]",
        isOpen: true
    ),
    KnownProblem(
        sign: "expected ',' or '}'",
        problem: "a '{' is not closed, or a comma is missing",
        remedy: "write {key: value, key: value}",
        isOpen: true
    ),
    KnownProblem(
        sign: "expected node content",
        problem: "a value is missing here",
        remedy: "write the value, close what is open, or take the extra comma out"
    ),
    KnownProblem(
        sign: "expected comment or line break",
        problem: "text stands on the line of a '|' or '>'",
        remedy: "begin the text on the next line, indented, or put it in quotes"
    ),
    KnownProblem(
        sign: "unexpected ':'",
        problem: "a ':' touches a bracket or comma",
        remedy: "put a blank after the ':', or the text in quotes"
    ),
    KnownProblem(
        sign: "escape",
        problem: "a '\\' in double quotes is followed by a letter that means nothing",
        remedy: "write \\\\ for a backslash, or use single quotes"
    ),
    KnownProblem(
        sign: "but found another document",
        problem: "a second document begins",
        remedy: "keep one document a file"
    ),
    KnownProblem(
        sign: "<document start>",
        problem: "text follows what is already complete",
        remedy: "line it up with the lines above, or put it in quotes"
    ),
    KnownProblem(
        sign: "Maximum nesting",
        problem: "lists and groups stand too deep inside each other",
        remedy: "write them flatter"
    ),
]

private func hex(_ value: Int32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension String {
    fileprivate func scalar(at mark: Mark) -> Unicode.Scalar? {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
    }
}
