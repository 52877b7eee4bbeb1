package import Foundation

/// The folder in which one installation keeps everything: the file of records, its keys, its checkpoints.
package struct DataFolder: Sendable {
    package let url: URL

    /// Makes the folder where there is none; nobody but its owner may read it.
    ///
    /// - Throws: `FolderProblem`.
    package init(at url: URL) throws(FolderProblem) {
        self.url = url
        try Self.make(url)
        try Self.make(keys)
    }

    package var records: URL { url.appending(path: "heed.sqlite") }
    package var keys: URL { url.appending(path: "keys") }
    package var checkpoints: URL { url.appending(path: "checkpoints") }

    /// A key of 32 bytes, made the first time it is asked for.
    package func key(named name: String) throws(FolderProblem) -> [UInt8] {
        let file = keys.appending(path: name + ".key")
        if FileManager.default.fileExists(atPath: file.path) {
            guard let found = FileManager.default.contents(atPath: file.path), found.count == 32 else {
                throw FolderProblem(
                    path: file.path,
                    problem: "the key cannot be read, or is not one",
                    remedy: "bring the key back from a backup; without it old entries cannot be found or signed"
                )
            }
            return [UInt8](found)
        }
        var generator = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        try Self.write(Data(key), to: file)
        return key
    }

    /// Writes a file that only its owner may read, whole or not at all.
    package static func write(_ data: Data, to file: URL) throws(FolderProblem) {
        do {
            try data.write(to: file, options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        } catch {
            throw FolderProblem(
                path: file.path,
                problem: "the file cannot be written",
                remedy: "see that there is space, and that the folder may be written"
            )
        }
    }

    package static func make(_ folder: URL) throws(FolderProblem) {
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw FolderProblem(
                path: folder.path,
                problem: "the folder cannot be made",
                remedy: "name one that may be written, with --data"
            )
        }
    }
}

/// What is wrong with a file or folder that the program needs.
package struct FolderProblem: Error, Hashable, Sendable {
    package let path: String
    package let problem: String
    package let remedy: String

    package init(path: String, problem: String, remedy: String) {
        self.path = path
        self.problem = problem
        self.remedy = remedy
    }
}
