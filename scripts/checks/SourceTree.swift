import Foundation

/// The files under the project's root that the checks read.
struct SourceTree {
    let root: String

    /// Paths from the root, in order; build products and hidden files are left out.
    func files(under folder: String, ending endings: [String] = [".swift"]) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: root + "/" + folder) else { return [] }
        return
            walk
            .compactMap { $0 as? String }
            .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
            .filter { path in endings.contains { path.hasSuffix($0) } }
            .map { folder + "/" + $0 }
            .sorted()
    }

    func text(of file: String) throws -> String {
        try String(contentsOfFile: root + "/" + file, encoding: .utf8)
    }

    func swift(of file: String) throws -> SwiftText {
        SwiftText(try text(of: file))
    }
}
