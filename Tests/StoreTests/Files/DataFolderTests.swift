import Foundation
import Testing

@testable import Store

/// The folder is made once, for its owner alone; what was lost of it is said, never made anew.
final class DataFolderTests: Sendable {
    private let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            Issue.record("the folder of the test stays behind: \(error)")
        }
    }

    private func rights(of file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    }

    @Test func `a new folder and its keys are for its owner alone`() throws {
        let folder = try DataFolder(at: url)
        #expect(try rights(of: url) == 0o700)
        #expect(try rights(of: folder.keys) == 0o700)
        for name in ["search", "checkpoint", "sealing"] {
            #expect(try folder.key(named: name).count == 32)
            #expect(try rights(of: folder.keys.appending(path: name + ".key")) == 0o600)
        }
    }

    @Test func `a folder that is there keeps its rights`() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        _ = try DataFolder(at: url)
        #expect(try rights(of: url) == 0o755)
    }

    @Test func `keys stay what they are`() throws {
        let key = try DataFolder(at: url).key(named: "search")
        #expect(try DataFolder(at: url).key(named: "search") == key)
        #expect(try DataFolder(at: url).key(named: "checkpoint") != key)
    }

    @Test func `a key that was lost after there are records is not made anew`() throws {
        let folder = try DataFolder(at: url)
        try Data().write(to: folder.records)
        let file = folder.keys.appending(path: "search.key")
        try FileManager.default.removeItem(at: file)
        let problem = #expect(throws: FolderProblem.self) { try DataFolder(at: url).key(named: "search") }
        #expect(problem?.path == file.path)
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func `a key that was cut is refused`() throws {
        let folder = try DataFolder(at: url)
        try Data([1, 2, 3]).write(to: folder.keys.appending(path: "checkpoint.key"))
        #expect(throws: FolderProblem.self) { try folder.key(named: "checkpoint") }
    }

    @Test func `a folder that must be there is not made`() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        #expect(throws: FolderProblem.self) { try DataFolder(at: url, isExpected: true) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: url.path).isEmpty)
    }

    @Test func `one process at a time holds the folder`() throws {
        let folder = try DataFolder(at: url)
        let lock = try FolderLock(folder)
        withExtendedLifetime(lock) { _ = #expect(throws: FolderProblem.self) { try FolderLock(folder) } }
    }
}
