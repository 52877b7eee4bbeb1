package import Foundation
import Glibc

/// The folder in which one installation keeps everything: the file of records, its keys, its checkpoints.
package struct DataFolder: Sendable {
    package let url: URL

    /// Makes the folder where there is none, unless it must be there; nobody but its owner may read what is made.
    ///
    /// - Throws: `FolderProblem`.
    package init(at url: URL, isExpected: Bool = false) throws(FolderProblem) {
        self.url = url
        if isExpected, !hasRecords {
            throw FolderProblem(
                path: url.path,
                problem: "there are no records of Heed here",
                remedy: "name the folder that holds them with --data"
            )
        }
        try Self.make(url)
        try Self.make(keys)
        for name in Self.keyNames where !hasRecords { try makeKey(named: name) }
    }

    package var records: URL { url.appending(path: "heed.sqlite") }
    package var keys: URL { url.appending(path: "keys") }
    package var checkpoints: URL { url.appending(path: "checkpoints") }

    package var hasRecords: Bool { FileManager.default.fileExists(atPath: records.path) }

    /// A key of 32 bytes.
    ///
    /// Keys are made before the records and never after them: one that is lost must not be made anew unnoticed.
    package func key(named name: String) throws(FolderProblem) -> [UInt8] {
        let file = file(ofKey: name)
        guard let found = FileManager.default.contents(atPath: file.path), found.count == 32 else {
            throw FolderProblem(
                path: file.path,
                problem: "the key is missing, cannot be read, or is not one",
                remedy: "bring it back from a backup; without it people cannot be found, or checkpoints not be signed"
            )
        }
        return [UInt8](found)
    }

    private static let keyNames = ["search", "checkpoint"]

    private func file(ofKey name: String) -> URL { keys.appending(path: name + ".key") }

    private func makeKey(named name: String) throws(FolderProblem) {
        let file = file(ofKey: name)
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        var generator = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        try Self.write(Data(key), to: file)
    }

    /// Writes a file that only its owner may read, whole or not at all, name and all on the disk.
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
        // The name of a new file is safe from a power cut only once its folder has been written too.
        let folder = open(file.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// Makes a folder for its owner alone; one that is there stays as it is.
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
