import Foundation

/// Where Package.swift first names a target, for findings about the manifest.
func lineOfTarget(_ name: String, in manifest: SwiftText) -> Int {
    let tested = name.hasSuffix("Tests") ? [" of: \"\(name.dropLast(5))\"", "(of: \"\(name.dropLast(5))\""] : []
    let forms = ["(\"\(name)\"", "name: \"\(name)\""] + tested
    let index = manifest.lines.firstIndex { line in forms.contains { line.written.contains($0) } }
    return (index ?? 0) + 1
}

func imports(_ tree: SourceTree, manifest file: String) throws -> [Finding] {
    let manifest = try Manifest(file: file)
    let written = try tree.swift(of: "Package.swift")
    let line = { (name: String) in lineOfTarget(name, in: written) }
    return DirectionRule(manifest: manifest, lineOfTarget: line).findings()
        + (try ImportRule(tree: tree, manifest: manifest, lineOfTarget: line).findings())
}

func structure(_ tree: SourceTree) throws -> [Finding] {
    let files = ["Sources", "Tests", "Policy", "Benchmarks/Sources", "scripts"].flatMap { tree.files(under: $0) }
    return try SizeRule(tree: tree).findings(files)
        + NameRule(tree: tree).findings(files)
        + WordRule(tree: tree).findings(files)
}

let words = CommandLine.arguments.dropFirst()
do {
    let findings: [Finding]
    switch (words.first, words.count) {
    case ("imports", 3): findings = try imports(SourceTree(root: words[2]), manifest: words[3])
    case ("structure", 2): findings = try structure(SourceTree(root: words[2]))
    default:
        print("usage: checks imports ROOT MANIFEST.json | checks structure ROOT")
        exit(64)
    }
    findings.sorted().forEach { print($0) }
    exit(findings.isEmpty ? 0 : 1)
} catch {
    print("the check itself failed: \(error)")
    exit(70)
}
