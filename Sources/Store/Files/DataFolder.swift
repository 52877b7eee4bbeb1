package import Foundation
import Glibc

/// The folder in which one installation keeps everything: the file of records, its keys, its checkpoints.
package struct DataFolder: Sendable {
    package let url: URL
    package let keys: URL

    /// Makes the folder where there is none, unless it must be there; nobody but its owner may read what is made.
    ///
    /// - Parameters:
    ///   - url: Where the records are.
    ///   - keys: Where the keys are; beside the records unless it is said.
    ///   - isExpected: Whether records must be there already.
    /// - Throws: `FolderProblem`.
    package init(at url: URL, keys: URL? = nil, isExpected: Bool = false) throws(FolderProblem) {
        self.url = url
        self.keys = keys ?? url.appending(path: "keys")
        if isExpected, !hasRecords {
            throw FolderProblem(
                path: url.path,
                problem: "there are no records of Heed here",
                remedy: "name the folder that holds them with --data"
            )
        }
        try Self.make(url)
        try Self.make(self.keys)
        for name in Self.keyNames where !hasRecords { try makeKey(named: name) }
    }

    package var records: URL { url.appending(path: "heed.sqlite") }
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
                remedy:
                    "bring it back from a backup; without it records are not read, people not found, codes not checked, or checkpoints not signed"
            )
        }
        return [UInt8](found)
    }

    static let sealing = "sealing"
    private static let keyNames = ["search", "checkpoint", sealing, masterName(1)]

    func hasKey(named name: String) -> Bool {
        FileManager.default.fileExists(atPath: file(ofKey: name).path)
    }

    func file(ofKey name: String) -> URL { keys.appending(path: name + ".key") }

    /// Makes a key where there is none; of two processes that do it at once, both find the one that was there first.
    func makeKey(named name: String) throws(FolderProblem) {
        guard !hasKey(named: name) else { return }
        var generator = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let whole = keys.appending(path: "\(name)-\(UInt64.random(in: .min ... .max, using: &generator)).new")
        try Self.write(Data(key), to: whole)
        defer { unlink(whole.path) }
        // A link takes the name only where nobody has it yet; moving the file would take it from another.
        guard link(whole.path, file(ofKey: name).path) == 0 || errno == EEXIST else {
            throw FolderProblem(
                path: file(ofKey: name).path,
                problem: "the key cannot be written",
                remedy: "see that there is space, and that the folder may be written"
            )
        }
        Self.settle(keys)
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
        settle(file.deletingLastPathComponent())
    }

    /// The name of a new file is safe from a power cut only once its folder has been written too.
    static func settle(_ folder: URL) {
        let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
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
