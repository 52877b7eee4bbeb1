import Foundation
import GRDB
import Identity
import Store
import Testing
import Vocabulary

/// The demonstration is played whole, and the same way each time.
@Suite struct DemoPlayTests {
    /// Short enough for a debug build; every story is in it once.
    private static let contacts = "100"

    @Test func `two plays to the same end keep the same records`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let end = "2026-11-20T12:00:00Z"

        async let first = Self.records(in: "first", until: end, scratch)
        async let second = Self.records(in: "second", until: end, scratch)
        let (one, other) = (try await first, try await second)

        #expect(one == other)
        #expect(one.split(separator: "\n").count > 500)
    }

    @Test func `another end gives other records`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }

        async let first = Self.records(in: "first", until: "2026-11-20T12:00:00Z", scratch)
        async let second = Self.records(in: "second", until: "2026-11-22T12:00:00Z", scratch)

        #expect(try await first != second)
    }

    @Test func `a play that is broken off leaves nothing, and the next begins again`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let folder = scratch.folder.appending(path: "demo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["heed.sqlite.loading", "heed.sqlite.loading-wal", "heed.sqlite.loading-shm"] {
            try Data("half".utf8).write(to: folder.appending(path: name))
        }

        let run = try await Heed.run(Self.command("demo", until: "2026-11-20T12:00:00Z"), in: scratch.folder)

        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.errors.contains("refused"))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left.contains("heed.sqlite") && left.contains("practice.txt"))
        #expect(!left.contains { $0.contains("loading") })
    }

    private static func command(_ folder: String, until end: String) -> [String] {
        ["demo", "--no-serve", "--data", folder, "--contacts", contacts, "--until", end]
    }

    /// Every version of every record, a line each; the salts and keys beside them differ each time.
    private static func records(in folder: String, until end: String, _ scratch: Scratch) async throws -> String {
        let run = try await Heed.run(command(folder, until: end), in: scratch.folder)
        #expect(run.status == 0, "\(run.errors)")
        let data = try DataFolder(at: scratch.folder.appending(path: folder), isExpected: true)
        let key = try #require(SearchKey(bytes: data.key(named: "search")))
        let store = try await Store(
            SQLiteDriver(at: data.records),
            searchKey: key,
            masterKeys: data.masterKeys,
            at: LiveSurroundings().now
        )
        let versions = try await DatabaseQueue(path: data.records.path).read { database in
            try Row.fetchAll(database, sql: "SELECT record, version, at, actor FROM record_version ORDER BY 1, 2")
                .map { (record: $0["record"] as String, version: $0["version"] as Int, words: "\($0)") }
        }
        return try await store.read { session in
            try versions.map { version in
                let content = try session.content(of: RecordID(version.record), version: version.version)
                return version.words + String(decoding: content, as: UTF8.self)
            }
        }.joined(separator: "\n")
    }
}
