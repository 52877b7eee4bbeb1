import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// A store in a file of its own, with the door by which one gets at its rows behind its back.
final class OpenedStore: Sendable {
    let store: Store
    let file: URL

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        file = folder.appending(path: "heed.sqlite")
        store = try await Self.store(at: file)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: file.deletingLastPathComponent())
        } catch {
            Issue.record("the folder of the test stays behind: \(error)")
        }
    }

    /// Opens the file a second time, as another run of the program does.
    func again() async throws -> Store {
        try await Self.store(at: file)
    }

    func rows(_ sql: String, _ values: [SQLValue] = []) async throws -> [SQLRow] {
        try await store.driver.read { try $0.rows(sql, values) }
    }

    /// How many rows it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue] = []) async throws -> Int {
        try await store.driver.write { try $0.run(sql, values) }
    }

    /// What the audit says of the journal.
    func verdict() async throws -> JournalVerdict {
        try await JournalAudit(store).verdict()
    }

    /// The records of which the audit says that the journal does not tell what they are.
    func unaccounted() async throws -> [RecordID] {
        try await JournalAudit(store).unaccounted()
    }

    func keep(_ records: any Record..., by actor: Actor = .of(.responder), at moment: Instant = .noon) async throws {
        try await store.write { try $0.keep(.writing(records, by: actor, at: moment)) }
    }

    private static func store(at file: URL) async throws -> Store {
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        return try await Store(SQLiteDriver(at: file), searchKey: key, masterKeys: .ofTests, at: .noon)
    }
}
