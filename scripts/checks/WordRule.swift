/// What has no place in the text of the project: traps, forced casts, unfinished business, a machine's own paths.
struct WordRule {
    let tree: SourceTree

    func findings(_ files: [String]) throws -> [Finding] {
        let words = try files.flatMap(inSwift)
        let paths = try ["Sources", "Policy"].flatMap { folder in
            try tree.files(under: folder, ending: [".swift", ".yaml", ".yml", ".json", ".md", ".mustache"])
                .flatMap(machinePaths)
        }
        return words + paths
    }

    private func inSwift(_ file: String) throws -> [Finding] {
        try tree.swift(of: file).lines.enumerated().flatMap { index, line in
            var found: [(what: String, mend: String)] = []
            if line.code.contains(#/\bfatalError\b/#), !file.hasSuffix("/Composition.swift") {
                found.append(("fatalError", "throw a typed error, or make the state impossible to write"))
            }
            if line.code.contains(#/\btry!/#) {
                found.append(("try!", "handle the error, or throw it on"))
            }
            if line.code.contains(#/\bas!/#) {
                found.append(("as!", "use as? with a refusal, or a type that needs no cast"))
            }
            if line.comment.contains(#/\b(?:TODO|FIXME|XXX)\b/#) {
                found.append(("a note of unfinished work", "do it, or open an issue and take the note out"))
            }
            return found.map { Finding(file: file, line: index + 1, what: $0.what, mend: $0.mend) }
        }
    }

    private func machinePaths(_ file: String) throws -> [Finding] {
        let path = #/(?:^|[^\w.\/-])\/(?:home|root|Users|tmp)\//#
        let lines = try tree.text(of: file).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().filter { $0.element.contains(path) }.map { index, _ in
            Finding(
                file: file,
                line: index + 1,
                what: "a path of one machine",
                mend: "let the caller say where, or use a path from the root of the project"
            )
        }
    }
}
