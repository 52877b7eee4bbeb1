package import Notation
package import Foundation
import Policy

/// The files of a policy, as they lie in a folder.
package struct PolicyFolder: Sendable {
    /// One file with its path inside the folder.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// In the order of their paths.
    package let files: [File]
    /// The folder as errors name it.
    package let name: String

    package init(_ files: [File], named name: String) {
        self.files = files.sorted { $0.path < $1.path }
        self.name = name
    }

    /// Reads every YAML file below a folder.
    ///
    /// - Throws: `BadInput` where the folder or one of its files cannot be read.
    package init(at folder: URL, named name: String) throws(BadInput) {
        let source = Source(name: name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw BadInput(source, line: nil, "there is no folder of this name", remedy: "name the folder of a policy")
        }
        var files: [File] = []
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for path in paths.sorted() where path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
            do {
                files.append(File(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path)))))
            } catch {
                throw BadInput(
                    Source(name: name + "/" + path),
                    line: nil,
                    "the file cannot be read",
                    remedy: "see that it is there and may be read"
                )
            }
        }
        self.files = files
        self.name = name
    }

    /// The policy that comes with the program.
    package static func bundled() throws(BadInput) -> PolicyFolder {
        try PolicyFolder(at: PolicyContent.folder, named: "Policy")
    }

    /// The files below one of its folders.
    package func files(under prefix: String) -> [File] {
        files.filter { $0.path.hasPrefix(prefix + "/") }
    }
}
