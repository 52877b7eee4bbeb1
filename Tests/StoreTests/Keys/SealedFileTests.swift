import Access
import Foundation
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// What is kept does not stand in the file in clear, and is found there by whoever has the keys.
struct SealedFileTests {
    private static let canary = "Zythanquill"

    /// A store in which the canary is in records, in a draft, in an answer, in a note and in what was searched for.
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(PersonRecord(id: Cast.nora.id, details: PersonDetails(family: Self.canary)))
        try await opened.store.write { session in
            try session.begin(Self.draft)
            try session.keep(KeptAnswer(key: Self.key, answer: Array(Self.canary.utf8), people: []), at: .noon)
            let asha = Account(id: "asha", name: Self.canary, agency: "police", unit: nil, roles: [])
            try session.keep(.writing([asha]))
            try session.keep(Self.note)
            var searched = Change(at: .noon, by: .of(.responder))
            searched.consult(.search, under: "searches-people", detail: Self.canary)
            try session.keep(searched)
        }
        return opened
    }

    private static let key = ReceiptKey(account: "asha", key: "key-1", fingerprint: [1])
    private static let draft = Draft(
        id: "d1",
        owner: "asha",
        place: DraftPlace(.contact, of: nil, about: ""),
        fields: DraftFields(["narrative": [canary]]),
        touches: DraftTouches(),
        revision: 1,
        began: .noon,
        changed: .noon,
        secondsWritten: 0
    )

    private static let note = ExposureNote(
        .numbered(9),
        of: "asha",
        "images",
        on: CalendarDay(number: 20_000),
        canary,
        at: .noon
    )

    /// Every byte of the file and of the log beside it.
    private func bytes(of opened: OpenedStore) throws -> Data {
        let log = opened.file.path + "-wal"
        return try Data(contentsOf: opened.file) + Data(contentsOf: URL(filePath: log))
    }

    @Test func `no word of it is in the file or its log`() async throws {
        let opened = try await opened()
        let bytes = try bytes(of: opened)
        #expect(bytes.range(of: Data(Self.canary.utf8)) == nil)
        // What is kept in clear would have been found.
        try await opened.run("UPDATE store SET id = $1", [.text(Self.canary)])
        #expect(try self.bytes(of: opened).range(of: Data(Self.canary.utf8)) != nil)
    }

    @Test func `it is there for whoever has the keys`() async throws {
        let again = try await opened().again()
        let read = try await again.read { session in
            (
                try session.person(Cast.nora.id, .latest)?.details.family,
                try session.draft("d1", of: "asha")?.fields.values["narrative"],
                try session.answer(to: Self.key)?.answer,
                try session.exposure(of: "asha").map(\.words)
            )
        }
        #expect(read.0 == Self.canary && read.1 == [Self.canary] && read.2 == Array(Self.canary.utf8))
        #expect(read.3 == [Self.canary])
    }

    @Test func `under other master keys nothing is read`() async throws {
        let opened = try await opened()
        let other = MasterKeys(load: { _ in [UInt8](repeating: 99, count: 32) }, make: { _ in })
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        let store = try await Store(SQLiteDriver(at: opened.file), searchKey: key, masterKeys: other, at: .noon)
        await #expect(throws: BrokenSeal.self) { try await store.read { try $0.person(Cast.nora.id, .latest) } }
    }

    /// Edits by somebody who reads nothing, and exchanges what they find.
    private static let exchanges = [
        "UPDATE record_version SET content = zeroblob(60)",
        "UPDATE record_version SET key_owner = 'another'",
        "UPDATE content_key SET wrapped = (SELECT wrapped FROM content_key WHERE owner = 'asha')",
        "DELETE FROM content_key",
    ]

    @Test(arguments: exchanges) func `what was exchanged is not read`(exchange: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(exchange) > 0)
        let again = try await opened.again()
        await #expect(throws: BrokenSeal.self) { try await again.read { try $0.person(Cast.nora.id, .latest) } }
    }

    @Test func `without the file of a master key in use the records are not opened`() async throws {
        let opened = try await opened()
        let lost = MasterKeys(load: { _ in throw FolderProblem(path: "", problem: "", remedy: "") }, make: { _ in })
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        await #expect(throws: FolderProblem.self) {
            _ = try await Store(SQLiteDriver(at: opened.file), searchKey: key, masterKeys: lost, at: .noon)
        }
    }
}
