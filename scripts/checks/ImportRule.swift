/// Every import is of the platform or of a direct dependency, and every direct dependency is imported somewhere.
///
/// The compiler's own check lets through whatever is reachable through a dependency's dependencies.
struct ImportRule {
    let tree: SourceTree
    let manifest: Manifest
    let lineOfTarget: (String) -> Int

    func findings() throws -> [Finding] {
        var findings: [Finding] = []
        var owned: Set<String> = []
        for target in manifest.targets {
            let files = tree.files(under: target.folder)
            owned.formUnion(files)
            findings += try self.findings(of: target, files)
        }
        for file in tree.files(under: "Sources") + tree.files(under: "Tests") where !owned.contains(file) {
            findings.append(
                Finding(
                    file: file,
                    line: 1,
                    what: "this file is in no target",
                    mend: "add its target to Package.swift, or remove the file"
                )
            )
        }
        return findings
    }

    private func findings(of target: Manifest.Target, _ files: [String]) throws -> [Finding] {
        let platform = Layer.platform(for: target)
        let reachable = Set(target.dependencies.flatMap { modules(of: $0) })
        var findings: [Finding] = []
        var imported: Set<String> = []
        for file in files {
            for (line, module) in try imports(in: file) {
                imported.insert(module)
                guard !platform.contains(module), !reachable.contains(module) else { continue }
                findings.append(
                    Finding(
                        file: file,
                        line: line,
                        what: "imports \(module), which \(target.name) may not",
                        mend: mend(target, module)
                    )
                )
            }
        }
        for dependency in target.dependencies where mustImport(dependency) && !files.isEmpty {
            guard imported.isDisjoint(with: modules(of: dependency)) else { continue }
            findings.append(
                Finding(
                    file: "Package.swift",
                    line: lineOfTarget(target.name),
                    what: "\(target.name) depends on \(dependency.name) and never imports it",
                    mend: "take \(dependency.name) out of the dependencies of \(target.name)"
                )
            )
        }
        return findings
    }

    private func modules(of dependency: Manifest.Dependency) -> Set<String> {
        Layer.modulesOfProduct[dependency.name] ?? [dependency.name]
    }

    /// A test may depend on an executable only so that it is built.
    private func mustImport(_ dependency: Manifest.Dependency) -> Bool {
        !manifest.targets.contains { $0.name == dependency.name && $0.type == "executable" }
    }

    private func mend(_ target: Manifest.Target, _ module: String) -> String {
        switch Layer(target) {
        case .engine: "an engine stands on the language alone: write what it needs, or let the caller hand it in"
        case .domain: "the domain imports the toolchain and its direct dependencies: add \(module) there if it is below"
        case .adapter, .test: "add \(module) to the dependencies of \(target.name) in Package.swift, or do without"
        }
    }

    private func imports(in file: String) throws -> [(line: Int, module: String)] {
        let statement =
            #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(?<module>\w+)/#
        return try tree.swift(of: file).lines.enumerated().flatMap { index, line in
            guard line.code.contains("import") else { return [(line: Int, module: String)]() }
            return line.code.split(separator: ";").compactMap { part in
                part.prefixMatch(of: statement).map { (index + 1, String($0.output.module)) }
            }
        }
    }
}
