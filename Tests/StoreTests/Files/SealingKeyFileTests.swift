import Access
import Foundation
import Learn
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The key that seals is made while nothing is sealed, and never after.
struct SealingKeyFileTests {
    private let scratch: FormerFile
    private let folder: DataFolder

    init() throws {
        scratch = try FormerFile()
        folder = try DataFolder(at: scratch.url.deletingLastPathComponent())
    }

    private var file: URL { folder.keys.appending(path: "sealing.key") }

    private func seal(in store: Store) async throws {
        let account = Account(id: .numbered(1), name: "Asha Rao", agency: "police", unit: nil, roles: [])
        try await store.write { session in
            try session.keep(.writing([account]))
            try session.keep(SealedCodes([1]), of: account.id)
        }
    }

    @Test func `a folder from before there was one gets it, once`() async throws {
        let store = try await scratch.open()
        try FileManager.default.removeItem(at: file)
        let key = try await folder.sealingKey(for: store)
        #expect(key.count == 32)
        #expect(try await folder.sealingKey(for: store) == key)
        try await seal(in: store)
        #expect(try await folder.sealingKey(for: store) == key)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.keys.path).count == 4)
    }

    @Test func `one that was lost after something was sealed is not made anew`() async throws {
        let store = try await scratch.open()
        try await seal(in: store)
        try FileManager.default.removeItem(at: file)
        let problem = await #expect(throws: FolderProblem.self) { try await folder.sealingKey(for: store) }
        #expect(problem?.path == file.path)
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func `one that sealed a key of credentials is not made anew either`() async throws {
        let store = try await scratch.open()
        let key = CredentialKey(.numbered(1), verifying: [1], sealed: [2], since: .noon)
        try await store.write { try $0.keep(key) }
        try FileManager.default.removeItem(at: file)
        await #expect(throws: FolderProblem.self) { try await folder.sealingKey(for: store) }
    }

    @Test func `of many that make it at once all have the same`() async throws {
        try FileManager.default.removeItem(at: file)
        let folder = folder
        let keys = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask {
                    try folder.makeKey(named: DataFolder.sealing)
                    return try folder.key(named: DataFolder.sealing)
                }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(keys.count == 1)
    }
}
