/// Names say what a thing is: endings that say nothing are kept out of types, files and folders.
struct NameRule {
    let tree: SourceTree

    private static let empty = ["Manager", "Helper", "Utils", "Service", "Data", "Info", "Common"]

    func findings(_ files: [String]) throws -> [Finding] {
        try files.flatMap { file in inPath(file) + (try inDeclarations(file)) }
    }

    private func inPath(_ file: String) -> [Finding] {
        var parts = file.split(separator: "/").map(String.init)
        guard let last = parts.popLast() else { return [] }
        var aspects = last.dropLast(".swift".count).split(separator: "+").map(String.init)
        // Data+Hex.swift extends a type of the platform, whose name is not ours to choose.
        if aspects.count > 1, aspects[0] == "Data" { aspects.removeFirst() }
        return (parts + aspects).filter(saysNothing).map { name in
            Finding(file: file, line: 1, what: "the path has \"\(name)\"", mend: "name it after what it holds")
        }
    }

    private func inDeclarations(_ file: String) throws -> [Finding] {
        let declaration = #/\b(?:struct|class|enum|actor|protocol|typealias|associatedtype)\s+(?<name>\w+)/#
        return try tree.swift(of: file).lines.enumerated().flatMap { index, line in
            line.code.matches(of: declaration).map { String($0.output.name) }.filter(saysNothing).map { name in
                Finding(
                    file: file,
                    line: index + 1,
                    what: "\(name) ends in a word that says nothing",
                    mend: "name it after what it is; never \(NameRule.empty.joined(separator: ", "))"
                )
            }
        }
    }

    private func saysNothing(_ name: String) -> Bool {
        NameRule.empty.contains { name.hasSuffix($0) || name.hasSuffix($0 + "s") }
    }
}
