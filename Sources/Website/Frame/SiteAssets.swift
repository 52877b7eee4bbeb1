import Foundation
import WebSupport

/// The files that pages link to: all styles as one, all scripts as one, in the order of their names.
enum SiteAssets {
    /// - Throws: `MissingAsset` where a file that every page links to is not there.
    static func load(_ folder: URL) throws -> Assets {
        let styles = try [folder.appending(path: "fetched"), folder.appending(path: "styles")].flatMap {
            try files(in: $0, ending: "css")
        }
        guard let icon = try? Data(contentsOf: folder.appending(path: "icon.svg")) else {
            throw MissingAsset(name: "icon.svg")
        }
        let scripts = try files(in: folder.appending(path: "scripts"), ending: "js")
        let all = ["heed.css": joined(styles), "heed.js": joined(scripts), "icon.svg": [UInt8](icon)]
        if let missing = all.first(where: \.value.isEmpty) { throw MissingAsset(name: missing.key) }
        guard let assets = Assets(all) else { throw MissingAsset(name: "heed.css") }
        return assets
    }

    private static func files(in folder: URL, ending: String) throws -> [[UInt8]] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == ending }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { [UInt8](try Data(contentsOf: $0)) }
    }

    private static func joined(_ files: [[UInt8]]) -> [UInt8] {
        Array(files.joined(separator: [UInt8(ascii: "\n")]))
    }
}

/// A file that every page links to is not beside the program.
struct MissingAsset: Error, Hashable {
    let name: String
}
