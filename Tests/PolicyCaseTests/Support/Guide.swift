import Foundation
import Testing

/// A page of the guides with the examples in it.
struct Guide: CustomTestStringConvertible {
    let name: String
    let examples: [GuideExample]

    var testDescription: String { name }

    /// The examples that are cases.
    var cases: [GuideExample] {
        examples.filter { $0.path.hasPrefix("cases/") }
    }

    init(named name: String) throws {
        self.name = name
        examples = try Self.text(named: name).components(separatedBy: "```yaml\n").dropFirst().map { part in
            try GuideExample(part.components(separatedBy: "```").first ?? "")
        }
    }

    static var withExamples: [Guide] {
        get throws { try names.map(Guide.init(named:)).filter { !$0.examples.isEmpty } }
    }

    static var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "md" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
        }
    }

    static func text(named name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name + ".md"), encoding: .utf8)
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../docs/guides"
    )
}
